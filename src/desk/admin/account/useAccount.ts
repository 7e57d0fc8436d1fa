import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { useUnsaved } from '#desk/payload/admin/index.ts'
import { isList } from '#shared/values/index.ts'
import { type Refusal, ask } from '../editions/ask.ts'
import { useReloadForm } from '../editions/useReloadForm.ts'

/** The operations of an account. */
export type AccountOperation =
  'confirmSafeguarding' | 'reset' | 'revokeSafeguarding' | 'withdrawSafeguarding'

/** The parts of the open account that the box needs. */
export interface OpenAccount {
  readonly active: boolean
  readonly everSafeguarding: boolean
  readonly passwordSetBy: string | null
  readonly roles: readonly string[]
  readonly safeguardingRequestedAt: string | null
  readonly safeguardingRequestedBy: string | null
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** A form's data are of any shape. */
const accountOf = (data: Readonly<Record<string, unknown>>): OpenAccount => ({
  active: data['active'] === true,
  everSafeguarding: data['everSafeguarding'] === true,
  passwordSetBy: textOf(data['passwordSetBy']),
  roles: isList(data['roles']) ? data['roles'].map(String) : [],
  safeguardingRequestedAt: textOf(data['safeguardingRequestedAt']),
  safeguardingRequestedBy: textOf(data['safeguardingRequestedBy']),
})

/** The open account as it is stored, and how to act on it. */
export function useAccount() {
  const { id, data } = useDocumentInfo()
  const account = accountOf(data ?? {})
  const { config } = useConfig()
  const reload = useReloadForm()
  const unsaved = useUnsaved()
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<AccountOperation | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function act(operation: AccountOperation): Promise<void> {
    setBusy(true)
    setDone(null)
    const asked = await ask(`${config.routes.api}/users/${String(id)}/${operation}`, {})
    // unsaved input is kept: then the box shows the new state only when the page is opened again
    const failed = asked.refusal ?? (operation === 'reset' || unsaved ? null : await reload())
    setBusy(false)
    setRefusal(failed)
    if (!failed) setDone(operation)
  }

  return { id, account, act, busy, done, refusal }
}
