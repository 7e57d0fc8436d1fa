'use client'
import { useEffect, useState } from 'react'

import type { Locale } from '../../localization/locales.ts'
import type { Change, EditionChanges } from '../../workflow/listChanges.ts'
import type { EditionOverview } from '../../workflow/listEditions.ts'
import { ask } from './ask.ts'
import { changedMiddle } from './changedMiddle.ts'
import { kindTexts, texts } from './texts.ts'

interface Props {
  readonly edition: EditionOverview
  /** The document's address below the API. */
  readonly base: string
  readonly language: Locale
}

/** One text: what it was struck out, what it is marked, each said to who does not see it. */
function Difference({ change, language }: { change: Change; language: Locale }) {
  const { before, after } = change
  if (before === null || after === null) return <p>{texts.confidential[language]}</p>
  if (before === after) return <p>{texts.sameWords[language]}</p>
  const { start, before: old, after: now, end } = changedMiddle(before, after)
  return (
    <p className="editions__difference">
      {start}
      {old !== '' && (
        <del>
          <span className="editions__hidden">{texts.was[language]} </span>
          {old}
        </del>
      )}{' '}
      {now !== '' && (
        <ins>
          <span className="editions__hidden">{texts.is[language]} </span>
          {now}
        </ins>
      )}
      {end}
    </p>
  )
}

/** What an edition's working copy differs in from what is live; open for who is to approve it. */
export function Changes({ edition, base, language }: Props) {
  const { live, liveWithChanges, locale, contentHash, stage } = edition
  const [found, setFound] = useState<readonly Change[] | null>(null)

  useEffect(() => {
    if (!liveWithChanges) return
    let current = true
    void ask<EditionChanges>(`${base}/editions/${locale}/changes`).then(({ body }) => {
      if (current) setFound(body?.changes ?? null)
    })
    return () => {
      current = false
    }
  }, [base, locale, liveWithChanges, contentHash])

  if (!live) return stage === 'in_review' ? <p>{texts.allNew[language]}</p> : null
  if (!liveWithChanges || !found) return null
  return (
    <details open={stage === 'in_review'} data-changes={locale}>
      <summary>
        {texts.changes[language]} {found.length}
      </summary>
      <dl className="editions__changes">
        {found.map((change, index) => (
          // two rows that are gone share the path of their list
          <div key={`${change.path} ${String(index)}`} data-change={change.path}>
            <dt>
              {change.label}
              {change.kind !== 'changed' && <em> {kindTexts[change.kind][language]}</em>}
            </dt>
            <dd lang={locale}>
              <Difference change={change} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
