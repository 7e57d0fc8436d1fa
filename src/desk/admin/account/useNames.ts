import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { ask } from '../editions/ask.ts'

/** Names people by their ids, once they are known; the id until then. */
export function useNames(wanted: boolean): (id: string | null | undefined) => string {
  const { config } = useConfig()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const { api } = config.routes
  useEffect(() => {
    if (!wanted) return
    void ask<{ id: string; name: string }[]>(`${api}/users/names`).then(({ body }) => {
      if (body) setNames(new Map(body.map(({ id, name }) => [id, name])))
    })
  }, [api, wanted])
  return (id) => names.get(id ?? '') ?? ''
}
