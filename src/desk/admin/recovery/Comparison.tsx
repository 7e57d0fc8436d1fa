'use client'
import { type Locale, isLocale } from '#shared/localization/index.ts'
import { Difference } from '../editions/Difference.tsx'
import type { FieldDifference } from './differencesOf.ts'
import type { Place } from './place.ts'
import { useFieldLabels } from './useFieldLabels.ts'
import { valueText } from './valueText.ts'

interface Props {
  readonly fields: Readonly<Record<string, FieldDifference>>
  readonly place: Place
  readonly language: Locale
}

/** What was typed, field by field, beside what is stored: words taken out and put in are marked. */
export function Comparison({ fields, place: { type, locale }, language }: Props) {
  const labelOf = useFieldLabels(type)
  return (
    <dl className="form-notice__fields">
      {Object.entries(fields).map(([name, { before, after }]) => (
        <div key={name} data-kept={name}>
          <dt>{labelOf(name)}</dt>
          <dd>
            <Difference
              before={valueText(before, language)}
              after={valueText(after, language)}
              locale={isLocale(locale) ? locale : language}
              language={language}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
