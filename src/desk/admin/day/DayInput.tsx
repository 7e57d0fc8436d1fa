'use client'

import type { TextFieldClientComponent } from 'payload'

import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import React from 'react'

import { isDay } from '#shared/localization/index.ts'

const DayField: TextFieldClientComponent = (props) => {
  const { field, path: pathAtRender, readOnly } = props
  const { path, value, setValue, showError, disabled } = useField<string | null | undefined>({
    potentiallyStalePath: pathAtRender,
  })
  const { label, localized, required, admin = {} } = field
  const id = `field-${path.replaceAll('.', '__')}`
  // a native date input shows nothing for an invalid value; as text it is visible and can be
  // corrected
  const native = value === undefined || value === null || value === '' || isDay(value)

  return (
    <div className={`field-type text day-input${showError ? ' error' : ''}`}>
      <FieldLabel
        htmlFor={id}
        {...(label === undefined ? {} : { label })}
        {...(localized === undefined ? {} : { localized })}
        {...(required === undefined ? {} : { required })}
      />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          aria-describedby={`${id}-description`}
          aria-invalid={showError}
          disabled={Boolean(readOnly ?? admin.readOnly) || disabled}
          id={id}
          max="9999-12-31"
          min="0001-01-01"
          name={path}
          onChange={({ target }) => setValue(target.value === '' ? null : target.value)}
          type={native ? 'date' : 'text'}
          value={value ?? ''}
        />
      </div>
      <div id={`${id}-description`}>
        {admin.description === undefined ? null : (
          <FieldDescription description={admin.description} path={path} />
        )}
      </div>
    </div>
  )
}

/**
 * The input of a calendar day: the browser's native one, in the person's language, without time
 * zones.
 */
export const DayInput = withCondition(DayField)
