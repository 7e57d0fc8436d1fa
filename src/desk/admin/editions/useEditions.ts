'use client'
import { useCallback, useEffect, useState } from 'react'

import type { EditionOverview } from '#desk/editionsApi/index.ts'
import type { OperationalDescription } from '#desk/operational/index.ts'
import type { Transition } from '#desk/workflow/index.ts'
import { type Refusal, ask } from './ask.ts'

/** The editions of the open document and the way to move them. */
export interface Editions {
  readonly editions: readonly EditionOverview[] | null
  readonly operational: OperationalDescription | null
  /** Why the editions could not be loaded; those loaded before stay visible. */
  readonly failed: Refusal | null
  readonly load: () => Promise<void>
  /** An operation on operational fields: `verify` or `state`. */
  readonly act: (
    name: 'state' | 'verify',
    body: Readonly<Record<string, unknown>>,
  ) => Promise<Refusal | null>
  readonly move: (
    edition: EditionOverview,
    transition: Transition,
    words: { comment?: string; reason?: string; verified?: true },
  ) => Promise<Refusal | null>
  readonly discard: (edition: EditionOverview) => Promise<Refusal | null>
}

/**
 * Loads a document's editions and makes transitions, over the desk's HTTP API.
 * @param base the document's address below the API, or null while it is not saved
 * @param version changes with every save of the document, and so triggers a reload
 */
export function useEditions(base: string | null, version: unknown): Editions {
  const [editions, setEditions] = useState<readonly EditionOverview[] | null>(null)
  const [operational, setOperational] = useState<OperationalDescription | null>(null)
  const [failed, setFailed] = useState<Refusal | null>(null)

  const load = useCallback(async () => {
    if (!base) return
    const { body, refusal } = await ask<{
      editions: EditionOverview[]
      operational: OperationalDescription | null
    }>(`${base}/editions`)
    setFailed(refusal)
    if (!body) return
    setEditions(body.editions)
    setOperational(body.operational)
  }, [base])

  useEffect(() => {
    void load()
  }, [load, version])

  const post = async (path: string, sent: Readonly<Record<string, unknown>>) => {
    const { refusal } = await ask(`${base ?? ''}/${path}`, sent)
    // after a refusal too, since another person may have changed the edition
    await load()
    return refusal
  }

  return {
    editions,
    operational,
    failed,
    load,
    act: post,
    discard: ({ locale }) => post(`editions/${locale}/discard`, {}),
    move: ({ locale, contentHash }, transition, words) =>
      post(`editions/${locale}/${transition}`, {
        ...words,
        ...(contentHash ? { contentHash } : {}),
      }),
  }
}
