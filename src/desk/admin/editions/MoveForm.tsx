'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

import type { Locale } from '#shared/localization/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly title: string
  readonly language: Locale
  /** What the words are: a comment or a reason; nothing is asked for where it is absent. */
  readonly label?: string
  readonly words: string
  readonly busy: boolean
  readonly onWords: (words: string) => void
  readonly onSend: () => void
  readonly onCancel: () => void
  readonly children?: ReactNode
}

/**
 * Asks for what a move needs before it is made, in place. A form of its own: it stands outside
 * Payload's, since HTML allows none within another, and its controls belong to it by its id.
 */
export function MoveForm({
  title,
  language,
  label,
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
    group.current?.querySelector<HTMLElement>('textarea, button')?.focus()
  }, [])

  // what is typed here is in no Payload field, so Payload does not know that it would be lost
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
    // React hands the events of a portal to what it stands in: Payload's form
    event.stopPropagation()
    if (!busy) onSend()
  }

  return (
    <div ref={group} role="group" aria-label={title} className="editions__words">
      {createPortal(<form id={form} onSubmit={send} hidden />, document.body)}
      {children}
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
