'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { NamedPerson } from '#desk/discussion/index.ts'
import { ask } from '../editions/ask.ts'

/** The people of the desk by their names; none until they are loaded. */
export function usePeople(): readonly NamedPerson[] {
  const { config } = useConfig()
  const [people, setPeople] = useState<readonly NamedPerson[]>([])
  const { api } = config.routes
  useEffect(() => {
    void ask<NamedPerson[]>(`${api}/users/names`).then(({ body }) => {
      if (body) setPeople(body)
    })
  }, [api])
  return people
}
