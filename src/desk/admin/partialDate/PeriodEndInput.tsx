'use client'

import React, { useId } from 'react'

import { inLanguage } from '#shared/localization/index.ts'
import { OPEN } from '#shared/partialDate/index.ts'
import { inputLabels } from '#shared/partialDate/labels.ts'
import { DatePartsInput, type DatePartsInputProps } from './DatePartsInput.tsx'

interface PeriodEndInputProps extends DatePartsInputProps {
  /** What is said by leaving this end open. */
  readonly openLabel: 'openEnd' | 'openStart'
}

/** The beginning or the end of a period: a date, or that it stays open. */
export function PeriodEndInput({ openLabel, ...date }: PeriodEndInputProps): React.ReactElement {
  const id = useId()
  const { text, language, disabled, onChange } = date
  const isOpen = text === OPEN
  return (
    <div>
      <DatePartsInput {...date} parts={isOpen ? [] : date.parts} text={isOpen ? '' : text} />
      <input
        checked={isOpen}
        disabled={disabled}
        id={`${id}-open`}
        onChange={({ target }) => onChange(target.checked ? OPEN : '')}
        type="checkbox"
      />{' '}
      <label htmlFor={`${id}-open`}>{inLanguage(inputLabels[openLabel], language)}</label>
    </div>
  )
}
