'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

import type { Locale } from '#shared/localization/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly title: string
  readonly language: Locale
  /** The label of the words to enter, a comment or a reason; absent, nothing is asked. */
  readonly label?: string
  /** What has to be confirmed before it is sent. */
  readonly statement?: string
  readonly words: string
  readonly busy: boolean
  readonly onWords: (words: string) => void
  readonly onSend: () => void
  readonly onCancel: () => void
  readonly children?: ReactNode
}

/**
 * Asks for what a transition needs. HTML allows no form within another, so it is rendered outside
 * Payload's form, and its controls refer to it by id.
 */
export function MoveForm({
  title,
  language,
  label,
  statement,
  words,
  busy,
  onWords,
  onSend,
  onCancel,
  children,
}: Props) {
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const form = `${id}-form`

  useEffect(() => {
    group.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [])

  // Payload does not know of this input, so the browser has to warn before it is lost
  useEffect(() => {
    if (words.trim() === '') return
    const keep = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', keep)
    return () => {
      window.removeEventListener('beforeunload', keep)
    }
  }, [words])

  function send(event: FormEvent): void {
    event.preventDefault()
    // React passes events of a portal to its parent component, which is Payload's form
    event.stopPropagation()
    if (!busy) onSend()
  }

  return (
    <div ref={group} role="group" aria-label={title} className="editions__words">
      {createPortal(<form id={form} onSubmit={send} hidden />, document.body)}
      {children}
      {statement && (
        <label className="editions__statement">
          <input type="checkbox" form={form} required data-action="confirm" />
          {statement}
        </label>
      )}
      {label && (
        <>
          <label htmlFor={id}>
            {label} — {title}
          </label>
          <textarea
            id={id}
            form={form}
            value={words}
            rows={3}
            maxLength={2000}
            required
            onChange={(event) => {
              onWords(event.target.value)
            }}
          />
        </>
      )}
      <div className="editions__buttons">
        <Button
          size="small"
          type="submit"
          disabled={busy}
          extraButtonProps={{ form, 'data-action': 'send' }}
        >
          {title}
        </Button>
        <Button size="small" buttonStyle="secondary" onClick={onCancel}>
          {texts.cancel[language]}
        </Button>
      </div>
    </div>
  )
}
