'use client'
import type { OperationalDescription } from '#desk/operational/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly facts: OperationalDescription
  readonly states: readonly { value: string; label: string }[]
  readonly language: Locale
}

// the numbers of a date, which read the same in all three languages
const day = new Intl.DateTimeFormat('ru', { dateStyle: 'short', timeZone: 'Asia/Bishkek' })

/** A document's operational facts as they are now. */
export function CurrentFacts({ facts, states, language }: Props) {
  const { state, verifiedAt, verifiedUntil } = facts.current
  const expired = verifiedUntil !== null && new Date(verifiedUntil) < new Date()
  return (
    <dl className="editions__facts">
      {states.length > 0 && (
        <div>
          <dt>{texts.now[language]}</dt>
          <dd>{states.find(({ value }) => value === state)?.label ?? texts.noState[language]}</dd>
        </div>
      )}
      {facts.verifiable && (
        <div>
          <dt>{texts.verified[language]}</dt>
          <dd>{verifiedAt ? day.format(new Date(verifiedAt)) : texts.never[language]}</dd>
        </div>
      )}
      {verifiedUntil && (
        <div>
          <dt>{texts.until[language]}</dt>
          <dd>
            {day.format(new Date(verifiedUntil))}{' '}
            {expired && <strong>{texts.expired[language]}</strong>}
          </dd>
        </div>
      )}
    </dl>
  )
}
