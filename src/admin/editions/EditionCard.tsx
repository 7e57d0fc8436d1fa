'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useRef, useState } from 'react'

import { localeNames } from '../../localization/localeNames.ts'
import { type Label, type Locale, isLocale } from '../../localization/locales.ts'
import type { EditionOverview } from '../../workflow/listEditions.ts'
import { type Transition, type TransitionRule, transitions } from '../../workflow/transitions.ts'
import { stageLabels } from '../../editions/labels.ts'
import { errorTexts, texts, transitionTexts } from './texts.ts'
import type { Editions } from './useEditions.ts'

interface Props {
  readonly edition: EditionOverview
  readonly language: Locale
  /** Whether a move would pass over what is typed but not saved. */
  readonly blocked: boolean
  readonly move: Editions['move']
}

/** The way that most people want is the one that stands out. */
const SECONDARY: ReadonlySet<string> = new Set(['publishUrgently', 'requestChanges', 'unpublish'])

const liveText = ({ live, liveWithChanges }: EditionOverview): Label =>
  liveWithChanges ? texts.liveWithChanges : live ? texts.live : texts.notLive

/** One edition: where it stands, what it lacks, and the transitions that the person may make. */
export function EditionCard({ edition, language, blocked, move }: Props) {
  const [asking, setAsking] = useState<Transition | null>(null)
  const [words, setWords] = useState('')
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const field = useId()
  const status = useRef<HTMLParagraphElement>(null)

  const needsOf = (name: Transition): 'comment' | 'reason' | undefined =>
    (transitions[name] as TransitionRule).needs

  async function make(name: Transition): Promise<void> {
    const needs = needsOf(name) ?? 'reason'
    setBusy(true)
    const refusal = await move(edition, name, words.trim() ? { [needs]: words.trim() } : {})
    setBusy(false)
    if (!refusal) {
      setAsking(null)
      setWords('')
      setSaid(texts.done[language])
    } else {
      // an administrator's exception needs a reason that the table does not ask of others
      if (refusal.code === 'reason_required') setAsking(name)
      setSaid((errorTexts[refusal.code] ?? errorTexts['unknown'])?.[language] ?? refusal.message)
    }
    status.current?.focus()
  }

  function press(name: Transition): void {
    setSaid('')
    if (needsOf(name)) setAsking(name)
    else void make(name)
  }

  function send(event: FormEvent): void {
    event.preventDefault()
    event.stopPropagation()
    if (asking) void make(asking)
  }

  const errors = edition.findings
  return (
    <section className="editions__card" aria-labelledby={`${field}-name`}>
      <h4 id={`${field}-name`}>{localeNames[edition.locale][language]}</h4>
      <p className="editions__state">
        <span className={`editions__stage editions__stage--${edition.stage}`}>
          {stageLabels[edition.stage][language]}
        </span>{' '}
        <span>{liveText(edition)[language]}</span>
      </p>
      <p>
        {texts.translated[language]}: {Math.round((edition.progress ?? 0) * 100)} %
      </p>
      {errors.length > 0 && (
        <details>
          <summary>
            {texts.findings[language]} {errors.length}
          </summary>
          <ul>
            {errors.map(({ path, message, severity }) => (
              <li key={`${path}${message.en}`} className={`editions__finding--${severity}`}>
                <a href={`#field-${path.replaceAll('.', '__')}`}>{path}</a>: {message[language]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {asking ? (
        <div className="editions__words">
          <label htmlFor={field}>
            {texts[needsOf(asking) ?? 'reason'][language]} — {transitionTexts[asking]?.[language]}
          </label>
          <textarea
            id={field}
            value={words}
            rows={3}
            maxLength={2000}
            autoFocus
            onChange={(event) => {
              setWords(event.target.value)
            }}
          />
          <Button size="small" onClick={send} disabled={busy || words.trim() === ''}>
            {transitionTexts[asking]?.[language]}
          </Button>
          <Button
            size="small"
            buttonStyle="secondary"
            onClick={() => {
              setAsking(null)
            }}
          >
            {texts.cancel[language]}
          </Button>
        </div>
      ) : (
        <div className="editions__buttons">
          {edition.transitions.map((name) => (
            <Button
              key={name}
              size="small"
              buttonStyle={SECONDARY.has(name) ? 'secondary' : 'primary'}
              disabled={busy || blocked}
              extraButtonProps={{ 'data-transition': `${edition.locale}-${name}` }}
              onClick={() => {
                press(name)
              }}
            >
              {transitionTexts[name]?.[language]}
            </Button>
          ))}
        </div>
      )}
      <p ref={status} role="status" tabIndex={-1} className="editions__said">
        {said}
      </p>
    </section>
  )
}

/** The admin's interface language, where it is one of ours. */
export const interfaceLanguage = (language: string): Locale =>
  isLocale(language) ? language : 'en'
