'use client'
import { useEffect, useId, useRef } from 'react'

import { interfaceLanguage } from '#shared/localization/index.ts'
import './leaving.css'
import { texts } from './texts.ts'

interface Props {
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Asks whether a form with unsaved input is to be left; staying is the first answer and focused. */
export function LeaveQuestion({ onStay, onLeave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // outside of Payload's providers, the page itself says its language
  const language = interfaceLanguage(document.documentElement.lang)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="leaving"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-body`}
      onCancel={onStay}
    >
      <h2 id={`${id}-heading`}>{texts.heading[language]}</h2>
      <p id={`${id}-body`}>{texts.body[language]}</p>
      <div className="leaving__answers">
        <button type="button" className="leaving__stay" onClick={onStay}>
          {texts.stay[language]}
        </button>
        <button type="button" className="leaving__leave" onClick={onLeave}>
          {texts.leave[language]}
        </button>
      </div>
    </dialog>
  )
}
