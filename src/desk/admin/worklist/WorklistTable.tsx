import { Link } from '@payloadcms/ui'

import type { OpenComments } from '#desk/discussion/openComments.ts'
import { isGlobalKey } from '#desk/editions/documentKey.ts'
import type { Edition } from '#desk/editions/index.ts'
import { liveStateLabels, stageLabels } from '#desk/editions/labels.ts'
import { type Locale, displayBishkekTime, localeNames } from '#shared/localization/index.ts'
import { Said } from './Said.tsx'
import { documentAddress } from './addresses.ts'
import { texts, titleIn } from './texts.ts'

/** Translates ids and slugs into names for the table. */
export interface Names {
  readonly language: Locale
  /** What a type, or a global, is called. */
  readonly type: (edition: Pick<Edition, 'documentId' | 'type'>) => string
  /** Who a user's id or a system actor's name stands for. */
  readonly actor: (id: string | null | undefined) => string
}

interface RowProps {
  readonly edition: Edition
  readonly names: Names
  readonly said: OpenComments | undefined
}

function Row({ edition, names, said }: RowProps) {
  const { language } = names
  const { title, titleLocale, locale, stage, liveState, progress, changedAt } = edition
  const isOther = title && titleLocale && titleLocale !== locale
  const shown = title ?? (isGlobalKey(edition) ? names.type(edition) : texts.untitled[language])
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link href={documentAddress(edition, locale)} prefetch={false}>
          <span lang={title ? (titleLocale ?? locale) : language}>{shown}</span>
        </Link>
        {isOther && <span className="worklist__hint"> ({titleIn[titleLocale][language]})</span>}
        {said && (
          <Said
            said={said}
            isSentBack={stage === 'changes_requested'}
            language={language}
            actor={names.actor}
          />
        )}
      </th>
      <td role="cell" data-label={texts.type[language]}>
        {names.type(edition)}
      </td>
      <td role="cell" data-label={texts.language[language]}>
        {localeNames[locale][language]}
      </td>
      <td role="cell" data-label={texts.stage[language]}>
        <span className={`worklist__stage worklist__stage--${stage}`}>
          {stageLabels[stage][language]}
        </span>
      </td>
      <td role="cell" data-label={texts.live[language]}>
        {liveStateLabels[liveState ?? 'not_live'][language]}
      </td>
      <td role="cell" data-label={texts.progress[language]}>
        {Math.round((progress ?? 0) * 100)} %
      </td>
      <td role="cell" data-label={texts.changed[language]}>
        <time dateTime={changedAt ?? undefined}>
          {changedAt ? displayBishkekTime(changedAt, language) : '—'}
        </time>
        <span className="worklist__hint"> {names.actor(edition.lastChangedBy)}</span>
      </td>
    </tr>
  )
}

/**
 * Editions, each linked to its document in that locale. On a narrow screen CSS turns rows into
 * cards; the explicit roles keep the table semantics for screen readers.
 */
export function WorklistTable({
  editions,
  caption,
  names,
  said,
}: {
  readonly editions: readonly Edition[]
  readonly caption: string
  readonly names: Names
  /** What was said of them, by their ids. */
  readonly said: ReadonlyMap<string, OpenComments>
}) {
  const { language } = names
  const heads = ['title', 'type', 'language', 'stage', 'live', 'progress', 'changed'] as const
  return (
    <table className="worklist__table" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {texts[head][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {editions.map((edition) => (
          <Row key={edition.id} edition={edition} names={names} said={said.get(edition.id)} />
        ))}
      </tbody>
    </table>
  )
}
