'use client'
import { useEffect, useSyncExternalStore } from 'react'

import type { EditionSummary } from '#desk/discussion/index.ts'
import { ask } from '../editions/ask.ts'

type Summary = readonly EditionSummary[]

const none: Summary = []
const known = new Map<string, Summary>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Loads what the discussions of a document come to, for everything on the page that shows it. */
export async function loadSummary(base: string): Promise<void> {
  const { body } = await ask<{ editions: Summary }>(`${base}/comments`)
  // what was known before stays: the editions' panel says why the desk does not answer
  if (!body) return
  known.set(base, body.editions)
  for (const listener of listeners) listener()
}

/**
 * What the discussions of the open document come to.
 * @param base the document's address below the API; null while it is not saved
 */
export const useSummary = (base: string | null): Summary =>
  useSyncExternalStore(
    subscribe,
    () => (base === null ? none : (known.get(base) ?? none)),
    () => none,
  )

/**
 * Loads it, and again whenever the editions were loaded.
 * @param editions changes with each loading
 */
export function useLoadSummary(base: string | null, editions: unknown): void {
  useEffect(() => {
    if (base !== null && editions) void loadSummary(base)
  }, [base, editions])
}
