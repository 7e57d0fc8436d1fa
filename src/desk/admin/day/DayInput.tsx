'use client'

import type { TextFieldClientComponent } from 'payload'

import { useField, withCondition } from '@payloadcms/ui'
import React from 'react'

import { isDay } from '#shared/localization/index.ts'
import { FieldFrame, descriptionOf, fieldId } from '../field/FieldFrame.tsx'

const DayField: TextFieldClientComponent = (props) => {
  const { field, path: pathAtRender, readOnly } = props
  const { path, value, setValue, showError, disabled } = useField<string | null | undefined>({
    potentiallyStalePath: pathAtRender,
  })
  const id = fieldId(path)
  // a native date input shows nothing for an invalid value; as text it is visible and can be
  // corrected
  const native = value === undefined || value === null || value === '' || isDay(value)

  return (
    <FieldFrame className="text day-input" field={field} id={id} isWrong={showError} path={path}>
      <input
        aria-describedby={descriptionOf(id)}
        aria-invalid={showError}
        disabled={Boolean(readOnly ?? field.admin?.readOnly) || disabled}
        id={id}
        max="9999-12-31"
        min="0001-01-01"
        name={path}
        onChange={({ target }) => setValue(target.value === '' ? null : target.value)}
        type={native ? 'date' : 'text'}
        value={value ?? ''}
      />
    </FieldFrame>
  )
}

/**
 * The input of a calendar day: the browser's native one, in the person's language, without time
 * zones.
 */
export const DayInput = withCondition(DayField)
