'use client'
import { useLocale } from '@payloadcms/ui'
import { useId } from 'react'

import { type Locale, displayBishkekTime, isLocale } from '#shared/localization/index.ts'
import { Difference } from '../editions/Difference.tsx'
import { valueText } from '../recovery/valueText.ts'
import './conflicts.css'
import type { Conflict, Side } from './conflictsIn.ts'
import { texts } from './texts.ts'

interface Props {
  readonly conflict: Conflict
  readonly chosen: Side | undefined
  readonly language: Locale
  readonly onChoose: (side: Side) => void
}

const SIDES: readonly Side[] = ['theirs', 'ours']

/** One place in dispute: what it was, what is stored by whom and when, what this form has. */
export function ConflictChoice({ conflict, chosen, language, onChoose }: Props) {
  const name = useId()
  const { code } = useLocale()
  const locale = isLocale(code) ? code : language
  const { label, message, base, by, at } = conflict
  const before = valueText(base, language)
  const who = [by, at && displayBishkekTime(at, language)].filter((part) => part !== '').join(', ')

  return (
    <fieldset className="conflict" data-conflict={conflict.path}>
      <legend>{label}</legend>
      {message && <p>{message}</p>}
      <div className="conflict__sides">
        <div>
          <strong>{texts.base[language]}</strong>
          <p lang={locale}>{before || texts.unknown[language]}</p>
        </div>
        {SIDES.map((side) => {
          const after = valueText(conflict[side], language)
          return (
            <label key={side} className="conflict__side">
              <span>
                <input
                  type="radio"
                  name={name}
                  value={side}
                  checked={chosen === side}
                  onChange={() => {
                    onChoose(side)
                  }}
                />{' '}
                <strong>{texts[side][language]}</strong>
                {side === 'theirs' && who && ` — ${who}`}
              </span>
              {after === '' ? (
                <em>{texts[conflict[side] === null ? 'removed' : 'empty'][language]}</em>
              ) : (
                <Difference before={before} after={after} locale={locale} language={language} />
              )}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
