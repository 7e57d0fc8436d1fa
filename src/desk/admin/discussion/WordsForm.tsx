'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

import type { Locale } from '#shared/localization/index.ts'
import type { Refusal } from '../editions/ask.ts'
import { refusalText } from '../editions/refusalTexts.ts'
import { texts } from './texts.ts'

interface Props {
  readonly label: string
  readonly action: string
  readonly language: Locale
  /** The text to begin with. */
  readonly initial?: string
  /** Whether the text gets the focus at once: where a button has opened the form. */
  readonly focused?: boolean
  readonly onSend: (text: string) => Promise<Refusal | null>
  readonly onCancel?: () => void
  /** Further inputs. */
  readonly children?: ReactNode
}

/**
 * A text to write, sent by its button or Ctrl + Enter. What was typed stays where it is refused. No
 * `form`, since HTML allows none within another, which is Payload's.
 */
export function WordsForm({ label, action, language, initial = '', focused, ...props }: Props) {
  const { onSend, onCancel, children } = props
  const id = useId()
  const input = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(initial)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  useEffect(() => {
    if (focused) input.current?.focus()
  }, [focused])

  // Payload does not know of this input, so the browser has to warn before it is lost
  const isTyped = text.trim() !== '' && text !== initial
  useEffect(() => {
    if (!isTyped) return
    const keep = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', keep)
    return () => {
      window.removeEventListener('beforeunload', keep)
    }
  }, [isTyped])

  async function send(): Promise<void> {
    if (busy) return
    setBusy(true)
    const refused = await onSend(text)
    setBusy(false)
    setRefusal(refused)
    if (!refused) setText(initial)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void send()
  }

  return (
    <div className="editions__words discussion__form">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={input}
        id={id}
        value={text}
        rows={3}
        maxLength={2000}
        aria-describedby={`${id}-keys ${id}-refusal`}
        aria-invalid={refusal !== null}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value)
        }}
      />
      <p id={`${id}-keys`} className="discussion__hint">
        {texts.keys[language]}
      </p>
      {children}
      <p id={`${id}-refusal`} role="alert" className="discussion__refusal">
        {refusal && refusalText(refusal, language)}
      </p>
      <div className="editions__buttons">
        <Button
          size="small"
          disabled={busy}
          extraButtonProps={{ 'data-action': 'send-comment' }}
          onClick={() => {
            void send()
          }}
        >
          {action}
        </Button>
        {onCancel && (
          <Button size="small" buttonStyle="secondary" onClick={onCancel}>
            {texts.cancel[language]}
          </Button>
        )}
      </div>
    </div>
  )
}
