'use client'
import { useCallback, useEffect, useState } from 'react'

import type { EditionOverview } from '../../workflow/listEditions.ts'
import type { OperationalRights } from '../../workflow/operationalRights.ts'
import type { Transition } from '../../workflow/transitions.ts'

/** What the server said no with. */
export interface Refusal {
  readonly code: string
  readonly message: string
}

/** The editions of the open document and the way to move them. */
export interface Editions {
  readonly editions: readonly EditionOverview[] | null
  readonly operational: OperationalRights | null
  readonly failed: boolean
  /** An operation on operational fields: `verify` or `state`. */
  readonly act: (name: 'state' | 'verify', body: Record<string, string>) => Promise<Refusal | null>
  readonly move: (
    edition: EditionOverview,
    transition: Transition,
    words: { comment?: string; reason?: string },
  ) => Promise<Refusal | null>
}

interface ErrorBody {
  readonly errors?: readonly { message?: string; data?: { code?: string } }[]
}

/**
 * Loads a document's editions and moves them over the desk's HTTP API.
 * @param base the document's address below the API, or null while it is not saved
 * @param version changes whenever the document was saved, so that the editions are asked for again
 */
export function useEditions(base: string | null, version: unknown): Editions {
  const [editions, setEditions] = useState<readonly EditionOverview[] | null>(null)
  const [operational, setOperational] = useState<OperationalRights | null>(null)
  const [failed, setFailed] = useState(false)

  const load = useCallback(async () => {
    if (!base) return
    try {
      const response = await fetch(`${base}/editions`, { credentials: 'include' })
      if (!response.ok) throw new Error(String(response.status))
      const body = (await response.json()) as {
        editions: EditionOverview[]
        operational: OperationalRights
      }
      setEditions(body.editions)
      setOperational(body.operational)
      setFailed(false)
    } catch {
      // the panel says so, and asks again at the next save or move
      setFailed(true)
    }
  }, [base])

  useEffect(() => {
    void load()
  }, [load, version])

  const post = async (path: string, sent: Record<string, string>): Promise<Refusal | null> => {
    const response = await fetch(`${base ?? ''}/${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    })
    const body = (await response.json().catch(() => ({}))) as ErrorBody
    await load()
    if (response.ok) return null
    const [error] = body.errors ?? []
    return { code: error?.data?.code ?? 'unknown', message: error?.message ?? '' }
  }

  const move: Editions['move'] = ({ locale, contentHash }, transition, words) =>
    post(`editions/${locale}/${transition}`, {
      ...words,
      ...(contentHash ? { contentHash } : {}),
    })
  return { editions, operational, failed, move, act: post }
}
