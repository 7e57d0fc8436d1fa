'use client'
import { Suspense, lazy, useState } from 'react'

import { localeNames } from '#shared/localization/index.ts'
import type { EditionProps } from './editionProps.ts'
import { useSummary } from './summaries.ts'
import { openCount, texts } from './texts.ts'
import './discussion.css'

/** Loaded when it is opened for the first time. */
const CommentsBox = lazy(() =>
  import('./CommentsBox.tsx').then((module) => ({ default: module.CommentsBox })),
)

/** In an edition's card: how many comments are open, and all of them once it is opened. */
export function EditionComments(props: EditionProps) {
  const { base, locale, language } = props
  const [opened, setOpened] = useState(false)
  const open = useSummary(base).find((edition) => edition.locale === locale)?.open ?? 0
  const label = open > 0 ? openCount(open) : texts.heading
  return (
    <details
      className="discussion"
      data-comments={locale}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true)
      }}
    >
      <summary>
        {label[language]}
        <span className="editions__hidden"> ({localeNames[locale][language]})</span>
      </summary>
      {opened && (
        <Suspense fallback={<p>{texts.loading[language]}</p>}>
          <CommentsBox {...props} />
        </Suspense>
      )}
    </details>
  )
}
