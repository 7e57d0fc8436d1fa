'use client'

import type { NumberFieldClientComponent } from 'payload'

import { useField, useTranslation, withCondition } from '@payloadcms/ui'
import React, { useState } from 'react'

import { inLanguage, writtenNumber } from '#shared/localization/index.ts'
import { FieldFrame, descriptionOf, fieldId } from '../field/FieldFrame.tsx'
import { textIn } from '../field/textIn.ts'
import { notReadable } from './texts.ts'

/** What the form holds: a number, nothing, or a text that is no number, which no save takes. */
type Value = number | string | null | undefined

const shown = (value: Value): string => (value === null || value === undefined ? '' : String(value))

const valueOf = (text: string): Value => (text.trim() === '' ? null : (writtenNumber(text) ?? text))

const NumberField: NumberFieldClientComponent = (props) => {
  const { field, path: pathAtRender, readOnly } = props
  const { i18n } = useTranslation()
  const { path, value, setValue, showError, disabled } = useField<Value>({
    potentiallyStalePath: pathAtRender,
  })
  const [typed, setTyped] = useState(() => shown(value))
  const [typing, setTyping] = useState(false)
  const { admin } = field
  const id = fieldId(path)
  // the form may have been filled anew, by a save or by rows that were moved
  const text = valueOf(typed) === (value ?? null) ? typed : shown(value)
  const isUnread = typeof value === 'string' && !typing
  const isWrong = showError || isUnread

  return (
    <FieldFrame
      className="number"
      field={field}
      id={id}
      isWrong={isWrong}
      message={isUnread ? inLanguage(notReadable, i18n.language) : undefined}
      path={path}
    >
      <input
        aria-describedby={descriptionOf(id)}
        aria-invalid={isWrong}
        autoComplete="off"
        disabled={Boolean(readOnly ?? admin?.readOnly) || disabled}
        id={id}
        inputMode="decimal"
        name={path}
        onBlur={() => {
          setTyping(false)
          setTyped(shown(value))
        }}
        onFocus={() => setTyping(true)}
        onChange={({ target }) => {
          setTyped(target.value)
          setValue(valueOf(target.value))
        }}
        placeholder={textIn(admin?.placeholder, i18n.language)}
        type="text"
        value={text}
      />
    </FieldFrame>
  )
}

/**
 * The input of a number, which reads it as people write it and shows what it has read. The browser's
 * own drops the signs that it does not know: of `1200,5` it keeps 12005.
 */
export const NumberInput = withCondition(NumberField)
