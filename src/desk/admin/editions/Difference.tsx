'use client'
import { Fragment } from 'react'

import type { Locale } from '#shared/localization/index.ts'
import { markedWords } from './markedWords.ts'
import { texts } from './texts.ts'

interface Props {
  readonly before: string
  readonly after: string
  /** Whose texts are compared. */
  readonly locale: Locale
  readonly language: Locale
}

/**
 * The words of a change, removed ones struck out and added ones marked; screen readers are told
 * which.
 */
export function Difference({ before, after, locale, language }: Props) {
  const stretches = markedWords(before, after, locale)
  if (stretches.every(({ kind }) => kind === 'same')) return <p>{texts.sameWords[language]}</p>
  return (
    <p className="editions__difference" lang={locale}>
      {stretches.map(({ kind, text }, index) => {
        const key = String(index)
        if (kind === 'same') return <Fragment key={key}>{text}</Fragment>
        const Mark = kind === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={key}>
            <span className="editions__hidden" lang={language}>
              {(kind === 'removed' ? texts.was : texts.is)[language]}{' '}
            </span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
