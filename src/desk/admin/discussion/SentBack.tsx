'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'

import { displayBishkekTime, interfaceLanguage, localeNames } from '#shared/localization/index.ts'
import { useDocumentBase } from '../editions/useDocumentBase.ts'
import { useSummary } from './summaries.ts'
import { texts } from './texts.ts'
import './discussion.css'

/** First on the document: why an edition of it was sent back, by whom and when. */
export function SentBack() {
  const { i18n } = useTranslation()
  const heading = useId()
  const language = interfaceLanguage(i18n.language)
  const editions = useSummary(useDocumentBase())
  return (
    <>
      {editions.map(({ locale, sentBack }) => {
        if (!sentBack) return null
        const { text, at, by } = sentBack
        return (
          <section
            key={locale}
            className="discussion__sent-back"
            aria-labelledby={`${heading}-${locale}`}
            data-sent-back={locale}
          >
            <h3 id={`${heading}-${locale}`}>
              {texts.sentBack[language]}: {localeNames[locale][language]}
            </h3>
            <p className="discussion__text">{text}</p>
            <p className="discussion__hint">
              {by.name || texts.system[language]},{' '}
              <time dateTime={at}>{displayBishkekTime(at, language)}</time>
            </p>
          </section>
        )
      })}
    </>
  )
}
