'use client'
import { getTranslation } from '@payloadcms/translations'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'

import type { Locale } from '../../localization/locales.ts'
import type { OperationalRights } from '../../workflow/operationalRights.ts'
import { errorTexts, texts } from './texts.ts'
import type { Refusal } from './useEditions.ts'

interface Props {
  readonly rights: OperationalRights
  readonly collection: string
  readonly language: Locale
  /** Whether something is typed that a reload would lose. */
  readonly blocked: boolean
  readonly act: (name: 'state' | 'verify', body: Record<string, string>) => Promise<Refusal | null>
}

/** The states of a type with their labels, as its form's select has them. */
function useStates(collection: string): { value: string; label: string }[] {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const fields = getEntityConfig({ collectionSlug: collection })?.fields ?? []
  const state = fields.find((field) => 'name' in field && field.name === 'state')
  if (state?.type !== 'select') return []
  return state.options.map((option) => {
    if (typeof option === 'string') return { value: option, label: option }
    const label = getTranslation(option.label, i18n)
    return { value: option.value, label: typeof label === 'string' ? label : option.value }
  })
}

/** What changes without a review: that a line was checked today, and a document's state. */
export function OperationalActions({ rights, collection, language, blocked, act }: Props) {
  const states = useStates(collection)
  const [said, setSaid] = useState('')
  const [state, setState] = useState('')
  const [reason, setReason] = useState('')
  const id = useId()

  async function make(name: 'state' | 'verify', body: Record<string, string>): Promise<void> {
    const refusal = await act(name, body)
    // the form shows these facts too: it is read anew, and nothing typed is lost, since nothing was
    if (!refusal) window.location.reload()
    else setSaid((errorTexts[refusal.code] ?? errorTexts['unknown'])?.[language] ?? refusal.message)
  }

  function sendState(event: FormEvent): void {
    event.preventDefault()
    event.stopPropagation()
    void make('state', { state, ...(reason.trim() ? { reason: reason.trim() } : {}) })
  }

  return (
    <section className="editions__card" aria-labelledby={`${id}-name`}>
      <h4 id={`${id}-name`}>{texts.facts[language]}</h4>
      <p>{texts.factsHint[language]}</p>
      {rights.verify && (
        <Button
          size="small"
          disabled={blocked}
          extraButtonProps={{ 'data-action': 'verify' }}
          onClick={() => {
            void make('verify', {})
          }}
        >
          {texts.verify[language]}
        </Button>
      )}
      {rights.state && (
        <div className="editions__words">
          <label htmlFor={`${id}-state`}>{texts.state[language]}</label>
          <select
            id={`${id}-state`}
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
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
            }}
          />
          <Button
            size="small"
            buttonStyle="secondary"
            disabled={blocked || state === ''}
            onClick={sendState}
          >
            {texts.setState[language]}
          </Button>
        </div>
      )}
      <p role="status" className="editions__said">
        {said}
      </p>
    </section>
  )
}
