'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import type { OperationalDescription } from '#desk/operational/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { CurrentFacts } from './CurrentFacts.tsx'
import type { Refusal } from './ask.ts'
import { refusalText } from './refusalTexts.ts'
import { texts } from './texts.ts'
import type { Editions } from './useEditions.ts'
import { useStates } from './useStates.ts'

interface Props {
  readonly facts: OperationalDescription
  readonly collection: string
  readonly language: Locale
  /** Whether there is unsaved input, which reloading the form would lose. */
  readonly blocked: boolean
  readonly act: Editions['act']
  readonly reload: () => Promise<Refusal | null>
}

/**
 * Operations without a review: marking a hotline as verified today, and changing a document's
 * state.
 */
export function OperationalActions({ facts, collection, language, blocked, act, reload }: Props) {
  const states = useStates(collection)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const [state, setState] = useState('')
  const [reason, setReason] = useState('')
  const [days, setDays] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  const id = useId()
  const form = (name: string): string => `${id}-${name}`

  async function make(name: 'state' | 'verify', body: Record<string, unknown>): Promise<void> {
    setBusy(true)
    // the form shows these facts too, so it is reloaded; it has no unsaved input to lose
    const refusal = (await act(name, body)) ?? (await reload())
    setBusy(false)
    setSaid(refusal ? refusalText(refusal, language) : texts.done[language])
    status.current?.focus()
    if (refusal) return
    setState('')
    setReason('')
    setDays('')
  }

  const sender = (name: 'state' | 'verify') => (event: FormEvent) => {
    event.preventDefault()
    // React passes events of a portal to its parent component, which is Payload's form
    event.stopPropagation()
    if (busy || blocked) return
    const spoken = reason.trim() ? { reason: reason.trim() } : {}
    void make(
      name,
      name === 'state'
        ? { state, ...spoken }
        : {
            ...(days ? { reviewEveryDays: Number(days) } : {}),
            ...(facts.factsHash ? { factsHash: facts.factsHash } : {}),
          },
    )
  }

  return (
    <section className="editions__card" aria-labelledby={`${id}-name`}>
      <h4 id={`${id}-name`}>{texts.facts[language]}</h4>
      <CurrentFacts facts={facts} states={states} language={language} />
      {(facts.verify || facts.state) && <p>{texts.factsHint[language]}</p>}
      {createPortal(
        <>
          <form id={form('verify')} onSubmit={sender('verify')} hidden />
          <form id={form('state')} onSubmit={sender('state')} hidden />
        </>,
        document.body,
      )}
      {facts.verify && (
        <div className="editions__words">
          {facts.current.reviewEveryDays !== null && (
            <>
              <label htmlFor={`${id}-days`}>{texts.days[language]}</label>
              <input
                id={`${id}-days`}
                form={form('verify')}
                type="number"
                min={1}
                max={365}
                placeholder={String(facts.current.reviewEveryDays)}
                value={days}
                onChange={(event) => {
                  setDays(event.target.value)
                }}
              />
            </>
          )}
          <Button
            size="small"
            type="submit"
            disabled={busy || blocked}
            extraButtonProps={{ form: form('verify'), 'data-action': 'verify' }}
          >
            {texts.verify[language]}
          </Button>
        </div>
      )}
      {facts.state && (
        <div className="editions__words">
          <label htmlFor={`${id}-state`}>{texts.state[language]}</label>
          <select
            id={`${id}-state`}
            form={form('state')}
            data-action="choose-state"
            required
            value={state}
            onChange={(event) => {
              setState(event.target.value)
            }}
          >
            <option value="">{texts.chooseState[language]}</option>
            {states.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-reason`}>{texts.reason[language]}</label>
          <textarea
            id={`${id}-reason`}
            form={form('state')}
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
            }}
          />
          <Button
            size="small"
            type="submit"
            buttonStyle="secondary"
            disabled={busy || blocked}
            extraButtonProps={{ form: form('state'), 'data-action': 'state' }}
          >
            {texts.setState[language]}
          </Button>
        </div>
      )}
      <p ref={status} role="status" tabIndex={-1} className="editions__said">
        {said}
      </p>
    </section>
  )
}
