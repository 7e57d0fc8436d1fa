'use client'
import { useCallback, useEffect, useState } from 'react'

import type { EditionOverview } from '../../workflow/listEditions.ts'
import type { Transition } from '../../workflow/transitions.ts'

/** What the server said no with. */
export interface Refusal {
  readonly code: string
  readonly message: string
}

/** The editions of the open document and the way to move them. */
export interface Editions {
  readonly editions: readonly EditionOverview[] | null
  readonly failed: boolean
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
  const [failed, setFailed] = useState(false)

  const load = useCallback(async () => {
    if (!base) return
    try {
      const response = await fetch(`${base}/editions`, { credentials: 'include' })
      if (!response.ok) throw new Error(String(response.status))
      const body = (await response.json()) as { editions: EditionOverview[] }
      setEditions(body.editions)
      setFailed(false)
    } catch {
      // the panel says so, and asks again at the next save or move
      setFailed(true)
    }
  }, [base])

  useEffect(() => {
    void load()
  }, [load, version])

  const move: Editions['move'] = async ({ locale, contentHash }, transition, words) => {
    const response = await fetch(`${base ?? ''}/editions/${locale}/${transition}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...words, ...(contentHash ? { contentHash } : {}) }),
    })
    const body = (await response.json().catch(() => ({}))) as ErrorBody
    await load()
    if (response.ok) return null
    const [error] = body.errors ?? []
    return { code: error?.data?.code ?? 'unknown', message: error?.message ?? '' }
  }
  return { editions, failed, move }
}
