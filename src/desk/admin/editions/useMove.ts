'use client'
import { useRef, useState } from 'react'

import type { EditionOverview } from '#desk/editionsApi/index.ts'
import type { Dependant } from '#desk/workflow/index.ts'
import { type Transition, type TransitionRule, transitions } from '#desk/workflow/transitions.ts'
import type { Locale } from '#shared/localization/index.ts'
import { type Refusal, ask } from './ask.ts'
import { refusalText } from './refusalTexts.ts'
import { texts } from './texts.ts'
import type { Editions } from './useEditions.ts'

/** An action that asks for words or a confirmation first: a transition, or discarding. */
export type Asking = Transition | 'discard'

interface Options {
  readonly edition: EditionOverview
  readonly base: string
  readonly language: Locale
  readonly move: Editions['move']
  readonly discard: Editions['discard']
  /** Reloads the form from what is stored. */
  readonly reload: () => Promise<Refusal | null>
}

/** The words that a transition's rule requires. */
export function needsOf(name: Asking): 'comment' | 'reason' | undefined {
  if (name === 'discard') return undefined
  const rule: TransitionRule = transitions[name]
  return rule.needs
}

/**
 * Runs a transition of one edition's card, from the pressed button to the answer. Typed words are
 * kept until it succeeds.
 */
export function useMove({ edition, base, language, move, discard, reload }: Options) {
  const [asking, setAsking] = useState<Asking | null>(null)
  const [words, setWords] = useState('')
  const [dependants, setDependants] = useState<readonly Dependant[]>([])
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [stale, setStale] = useState(false)
  const status = useRef<HTMLParagraphElement>(null)

  function tell(text: string): void {
    setSaid(text)
    // the pressed button may be gone, so the focus moves to the status message
    status.current?.focus()
  }

  /** @param verified that the facts were verified just now, which the form has asked */
  async function make(name: Asking, verified?: true): Promise<void> {
    setBusy(true)
    const needs = needsOf(name) ?? 'reason'
    const spoken = {
      ...(words.trim() ? { [needs]: words.trim() } : {}),
      ...(verified ? { verified } : {}),
    }
    const refusal = await (name === 'discard' ? discard(edition) : move(edition, name, spoken))
    if (!refusal && name === 'discard') await reload()
    setBusy(false)
    setStale(refusal?.code === 'content_changed')
    if (refusal) {
      // an administrator who makes an exception must give a reason; the transition table alone does
      // not say so
      if (refusal.code === 'reason_required') setAsking(name)
      tell(refusalText(refusal, language))
      return
    }
    setAsking(null)
    setWords('')
    tell((name === 'discard' ? texts.discarded : texts.done)[language])
  }

  function press(name: Asking): void {
    setSaid('')
    setStale(false)
    if (name !== 'discard' && !needsOf(name)) {
      void make(name)
      return
    }
    setDependants([])
    setAsking(name)
    if (name === 'unpublish')
      void ask<{ dependants: Dependant[] }>(`${base}/editions/${edition.locale}/dependants`).then(
        ({ body }) => {
          setDependants(body?.dependants ?? [])
        },
      )
  }

  async function showNewest(): Promise<void> {
    const refusal = await reload()
    setStale(refusal !== null)
    tell(refusal ? refusalText(refusal, language) : texts.newestShown[language])
  }

  function cancel(): void {
    setAsking(null)
    tell('')
  }

  return {
    asking,
    words,
    setWords,
    dependants,
    busy,
    said,
    stale,
    status,
    make,
    press,
    cancel,
    showNewest,
  }
}
