'use client'
import { useEffect, useState } from 'react'

import type { EditionChanges } from '#desk/changes/index.ts'
import type { EditionOverview } from '#desk/editionsApi/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { Difference } from './Difference.tsx'
import { type Answer, ask } from './ask.ts'
import { refusalText } from './refusalTexts.ts'
import { kindTexts, texts } from './texts.ts'

interface Props {
  readonly edition: EditionOverview
  /** The document's address below the API. */
  readonly base: string
  readonly language: Locale
}

/**
 * How an edition's working copy differs from what is live; opened at once for people who may
 * approve it.
 */
export function Changes({ edition, base, language }: Props) {
  const { live, liveWithChanges, locale, contentHash, stage } = edition
  const [answer, setAnswer] = useState<Answer<EditionChanges> | null>(null)

  useEffect(() => {
    if (!liveWithChanges) return
    let current = true
    void ask<EditionChanges>(`${base}/editions/${locale}/changes`).then((given) => {
      if (current) setAnswer(given)
    })
    return () => {
      current = false
    }
  }, [base, locale, liveWithChanges, contentHash])

  if (!live) return stage === 'in_review' ? <p>{texts.allNew[language]}</p> : null
  if (!liveWithChanges || !answer) return null
  if (answer.refusal)
    return (
      <p role="alert" data-changes={locale}>
        {texts.changesFailed[language]} {refusalText(answer.refusal, language)}
      </p>
    )
  const found = answer.body.changes
  return (
    <details open={stage === 'in_review'} data-changes={locale}>
      <summary>
        {texts.changes[language]} {found.length}
      </summary>
      <dl className="editions__changes">
        {found.map((change, index) => (
          // two removed rows have the same path, that of their list
          <div key={`${change.path} ${String(index)}`} data-change={change.path}>
            <dt>
              {change.label}
              {change.kind !== 'changed' && <em> {kindTexts[change.kind][language]}</em>}
            </dt>
            <dd>
              <Difference
                before={change.before}
                after={change.after}
                locale={locale}
                language={language}
              />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
