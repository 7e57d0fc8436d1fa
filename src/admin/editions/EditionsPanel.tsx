'use client'
import { useConfig, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'

import { EditionCard, interfaceLanguage } from './EditionCard.tsx'
import { OperationalActions } from './OperationalActions.tsx'
import { texts } from './texts.ts'
import { useEditions } from './useEditions.ts'
import './editions.css'

/** In each document's sidebar: its three editions, what they lack, and the transitions. */
export function EditionsPanel() {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const modified = useFormModified()
  const language = interfaceLanguage(i18n.language)
  const api = config.routes.api
  const base = globalSlug
    ? `${api}/globals/${globalSlug}`
    : collectionSlug && id
      ? `${api}/${collectionSlug}/${String(id)}`
      : null
  const { editions, operational, failed, move, act } = useEditions(base, lastUpdateTime)

  return (
    <div className="editions" aria-live="polite">
      <h3>{texts.heading[language]}</h3>
      {!base && <p>{texts.saveFirst[language]}</p>}
      {base && failed && <p role="alert">{texts.failed[language]}</p>}
      {base && !failed && !editions && <p>{texts.loading[language]}</p>}
      {base && modified && <p>{texts.unsaved[language]}</p>}
      {editions?.map((edition) => (
        <EditionCard
          key={edition.id}
          edition={edition}
          language={language}
          blocked={modified}
          move={move}
        />
      ))}
      {collectionSlug && operational && (operational.verify || operational.state) && (
        <OperationalActions
          rights={operational}
          collection={collectionSlug}
          language={language}
          blocked={modified}
          act={act}
        />
      )}
    </div>
  )
}
