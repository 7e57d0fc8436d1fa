'use client'

import React, { useId } from 'react'

import { type Locale, daysInMonth, inLanguage, monthNames } from '#shared/localization/index.ts'
import { inputLabels } from '#shared/partialDate/labels.ts'
import { type WrittenParts, joinParts, splitParts } from './writtenParts.ts'

/** What the inputs of one date need. */
export interface DatePartsInputProps {
  /** The heading of the three inputs; none when there is only one date. */
  legend?: string | undefined
  text: string
  parts: readonly (keyof WrittenParts)[]
  /** Whether month and day may be left empty, and the year be a decade: `199X`. */
  open: boolean
  /** What the year is called. */
  yearLabel?: 'decade' | 'year'
  language: Locale
  error?: string | undefined
  disabled: boolean
  onChange: (text: string) => void
}

/** Year, month and day of one date; each choice is a labelled control of its own. */
export function DatePartsInput(props: DatePartsInputProps): React.ReactElement {
  const { legend, text, parts, open, yearLabel = 'year' } = props
  const { language, error, disabled, onChange } = props
  const id = useId()
  const written = splitParts(text)
  const label = (name: keyof typeof inputLabels) => inLanguage(inputLabels[name], language)
  const described = { 'aria-invalid': error !== undefined, 'aria-describedby': `${id}-error` }
  const none = label(open ? 'unknown' : 'choose')

  function change(part: keyof WrittenParts, value: string): void {
    const next = { ...written, [part]: value }
    onChange(joinParts(next.month === '' ? { ...next, day: '' } : next))
  }

  const inputs: Record<keyof WrittenParts, React.ReactElement> = {
    year: (
      <input
        {...described}
        autoComplete="off"
        disabled={disabled}
        id={`${id}-year`}
        inputMode="numeric"
        maxLength={4}
        onChange={({ target }) => change('year', yearOf(target.value, open))}
        size={6}
        value={written.year}
      />
    ),
    month: (
      <select
        {...described}
        disabled={disabled}
        id={`${id}-month`}
        onChange={({ target }) => change('month', target.value)}
        value={written.month}
      >
        <option value="">{none}</option>
        {monthNames[language].map((name, index) => (
          <option key={name} value={twoDigits(index + 1)}>
            {name}
          </option>
        ))}
      </select>
    ),
    day: (
      <select
        {...described}
        disabled={disabled || written.month === ''}
        id={`${id}-day`}
        onChange={({ target }) => change('day', target.value)}
        value={written.day}
      >
        <option value="">{none}</option>
        {days(written).map((day) => (
          <option key={day} value={day}>
            {Number(day)}
          </option>
        ))}
      </select>
    ),
  }

  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      {legend === undefined ? null : <legend className="field-label">{legend}</legend>}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) / 2)' }}>
        {parts.map((part) => (
          <div className="field-type text" key={part} style={{ flex: '0 1 auto' }}>
            <label className="field-label" htmlFor={`${id}-${part}`}>
              {label(part === 'year' ? yearLabel : part)}
            </label>
            {inputs[part]}
          </div>
        ))}
      </div>
      <p id={`${id}-error`} role="alert" style={{ color: 'var(--theme-error-500)', margin: 0 }}>
        {error}
      </p>
    </fieldset>
  )
}

/** The digits that were written, and where a decade may stand the `X` behind them. */
function yearOf(written: string, open: boolean): string {
  return open ? written.toUpperCase().replace(/[^\dX]/g, '') : written.replace(/\D/g, '')
}

/** The days of the chosen month, plus the entered one if it is wrong, so that it stays visible. */
function days({ year, month, day }: WrittenParts): string[] {
  // while the year is incomplete, February has 29 days
  const last = daysInMonth(year.length === 4 ? Number(year) : 2000, Number(month) || 1)
  const real = Array.from({ length: last }, (_, index) => twoDigits(index + 1))
  return day === '' || real.includes(day) ? real : [...real, day]
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
