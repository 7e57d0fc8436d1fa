'use client'

import type { GroupFieldClientComponent } from 'payload'

import {
  FieldDescription,
  useField,
  useFormSubmitted,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import React, { useId, useState } from 'react'

import { type Label, inLanguage, interfaceLanguage } from '#shared/localization/index.ts'
import {
  OPEN,
  type PartialDate,
  isPrecision,
  mayEnd,
  precisions,
  validatePartialDate,
} from '#shared/partialDate/index.ts'
import { inputLabels, precisionLabels } from '#shared/partialDate/labels.ts'
import { fieldId } from '../field/FieldFrame.tsx'
import { textIn } from '../field/textIn.ts'
import { DatePartsInput } from './DatePartsInput.tsx'
import { PeriodEndInput } from './PeriodEndInput.tsx'
import { decadeOf, firstYearOf, fitParts, partsOf } from './writtenParts.ts'

type Text = string | null | undefined

const PartialDateField: GroupFieldClientComponent = (props) => {
  const { field, path: pathAtRender, readOnly } = props
  const { path, disabled: formBusy } = useField({ potentiallyStalePath: pathAtRender })
  const value = useField<Text>({ path: `${path}.value` })
  const end = useField<Text>({ path: `${path}.end` })
  const precision = useField<Text>({ path: `${path}.precision` })
  const submitted = useFormSubmitted()
  const [left, setLeft] = useState(false)
  const { i18n } = useTranslation()
  const id = useId()

  const language = interfaceLanguage(i18n.language)
  const say = (label: Label) => inLanguage(label, language)
  const chosen = isPrecision(precision.value) ? precision.value : null
  const isPeriod = chosen !== null && mayEnd(chosen)
  const disabled = Boolean(readOnly ?? field.admin?.readOnly) || formBusy
  const isDecade = chosen === 'decade'
  const common = { disabled, language }
  const date = { value: value.value, end: end.value, precision: precision.value }
  // the server's own check; shown here only after the person has left the field
  const problems = submitted || left ? validatePartialDate(date) : []

  function errorOf(name: keyof PartialDate): string | undefined {
    const problem = problems.find((one) => one.field === name)
    return problem && say(problem.message)
  }

  function choose(next: string): void {
    precision.setValue(isPrecision(next) ? next : null)
    const kept = value.value === OPEN && !(isPrecision(next) && mayEnd(next)) ? '' : value.value
    value.setValue(isPrecision(next) ? fitParts(kept ?? '', next) || null : null)
    if (!isPrecision(next) || !mayEnd(next)) end.setValue(null)
  }

  return (
    <fieldset
      className="field-type partial-date"
      id={fieldId(path)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setLeft(true)
      }}
      style={{ border: 0, margin: 0, padding: 0 }}
    >
      <legend className="field-label">{textIn(field.label, language)}</legend>
      <div className="field-type text">
        <label className="field-label" htmlFor={`${id}-precision`}>
          {say(inputLabels.howPrecise)}
        </label>
        <select
          aria-describedby={`${id}-precision-error`}
          aria-invalid={errorOf('precision') !== undefined}
          disabled={disabled}
          id={`${id}-precision`}
          onChange={({ target }) => choose(target.value)}
          value={chosen ?? ''}
        >
          <option value="">{say(inputLabels.noDate)}</option>
          {precisions.map((name) => (
            <option key={name} value={name}>
              {say(precisionLabels[name])}
            </option>
          ))}
        </select>
        <p id={`${id}-precision-error`} role="alert" style={{ color: 'var(--theme-error-500)' }}>
          {errorOf('precision')}
        </p>
      </div>
      {chosen === null || isPeriod ? null : (
        <DatePartsInput
          {...common}
          error={errorOf('value')}
          onChange={(text) => value.setValue((isDecade ? decadeOf(text) : text) || null)}
          open={false}
          parts={partsOf(chosen)}
          text={isDecade ? firstYearOf(value.value ?? '') : (value.value ?? '')}
          yearLabel={isDecade ? 'decade' : 'year'}
        />
      )}
      {isPeriod ? (
        <>
          <PeriodEndInput
            {...common}
            error={errorOf('value')}
            legend={say(inputLabels.from)}
            onChange={(text) => value.setValue(text || null)}
            open
            openLabel="openStart"
            parts={partsOf(chosen)}
            text={value.value ?? ''}
          />
          <PeriodEndInput
            {...common}
            error={errorOf('end')}
            legend={say(chosen === 'range' ? inputLabels.to : inputLabels.toOptional)}
            onChange={(text) => end.setValue(text || null)}
            open
            openLabel="openEnd"
            parts={partsOf(chosen)}
            text={end.value ?? ''}
          />
        </>
      ) : null}
      {field.admin?.description === undefined ? null : (
        <FieldDescription description={field.admin.description} path={path} />
      )}
    </fieldset>
  )
}

/**
 * The input of a partial date: asks how precisely it is known, then only for the parts that are
 * known.
 */
export const PartialDateInput = withCondition(PartialDateField)
