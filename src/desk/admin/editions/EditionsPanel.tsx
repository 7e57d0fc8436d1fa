'use client'
import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'

import type { ContentPolicy } from '#desk/access/index.ts'
import { HideGlobalMenu, RowControls, useUnsaved } from '#desk/payload/admin/index.ts'
import { interfaceLanguage } from '#shared/localization/index.ts'
import { useLoadSummary } from '../discussion/summaries.ts'
import { useSensitive } from '../save/useSensitive.ts'
import { EditionCard } from './EditionCard.tsx'
import { OperationalActions } from './OperationalActions.tsx'
import { LoadFailure } from './LoadFailure.tsx'
import { texts } from './texts.ts'
import { useDocumentBase } from './useDocumentBase.ts'
import { useEditions } from './useEditions.ts'
import { useFieldFocus } from './useFieldFocus.ts'
import { useReloadForm } from './useReloadForm.ts'
import './editions.css'

/** In each document's sidebar: its three editions, what they lack and change, and the transitions. */
export function EditionsPanel({ policy }: { readonly policy: ContentPolicy }) {
  const { collectionSlug, globalSlug, lastUpdateTime, hasSavePermission } = useDocumentInfo()
  const { code: shown } = useLocale()
  const { i18n } = useTranslation()
  const unsaved = useUnsaved()
  const sensitive = useSensitive(policy)
  const language = interfaceLanguage(i18n.language)
  const base = useDocumentBase()
  const { editions, operational, failed, load, move, discard, act } = useEditions(
    base,
    lastUpdateTime,
  )
  useLoadSummary(base, editions)
  const onField = useFieldFocus()
  const reload = useReloadForm()

  return (
    <div className="editions">
      <h3>{texts.heading[language]}</h3>
      {globalSlug && hasSavePermission === false && <HideGlobalMenu />}
      <RowControls policy={policy} sensitive={sensitive} />
      {!base && <p>{texts.saveFirst[language]}</p>}
      {failed && <LoadFailure refusal={failed} language={language} load={load} />}
      {base && !failed && !editions && <p>{texts.loading[language]}</p>}
      {base && unsaved && <p className="editions__unsaved">{texts.unsaved[language]}</p>}
      {base &&
        editions?.map((edition) => (
          <EditionCard
            key={edition.id}
            edition={edition}
            base={base}
            language={language}
            shown={shown}
            blocked={unsaved}
            move={move}
            discard={discard}
            reload={reload}
            onField={onField}
          />
        ))}
      {collectionSlug && operational && (
        <OperationalActions
          facts={operational}
          collection={collectionSlug}
          language={language}
          blocked={unsaved}
          act={act}
          reload={reload}
        />
      )}
    </div>
  )
}
