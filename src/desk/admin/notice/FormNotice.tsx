'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import './notice.css'

interface Action {
  readonly label: string
  readonly onPress: () => void
  readonly isPrimary?: boolean
  readonly disabled?: boolean
}

interface Props {
  readonly heading: string
  readonly children: ReactNode
  readonly actions: readonly Action[]
}

/** A notice at the foot of the window, or of the drawer that its form is in, until it is answered. */
export function FormNotice({ heading, children, actions }: Props) {
  const mark = useRef<HTMLSpanElement>(null)
  const [around, setAround] = useState<Element | null>(null)
  const id = useId()
  useEffect(() => {
    setAround(mark.current?.closest('dialog') ?? document.body)
  }, [])
  return (
    <>
      <span ref={mark} hidden />
      {around &&
        createPortal(
          <section className="form-notice" aria-labelledby={id} role="region">
            <h2 id={id} role="status">
              {heading}
            </h2>
            <div className="form-notice__body">{children}</div>
            <div className="form-notice__actions">
              {actions.map(({ label, onPress, isPrimary = false, disabled = false }) => (
                <Button
                  key={label}
                  size="small"
                  margin={false}
                  buttonStyle={isPrimary ? 'primary' : 'secondary'}
                  disabled={disabled}
                  onClick={onPress}
                >
                  {label}
                </Button>
              ))}
            </div>
          </section>,
          around,
        )}
    </>
  )
}
