import { Link } from '@payloadcms/ui'
import type { ClientField, DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { isGlobalKey, typeSlug } from '#desk/editions/documentKey.ts'
import { stages } from '#desk/editions/edition.ts'
import { liveStateLabels, stageLabels } from '#desk/editions/labels.ts'
import { loadedTypes } from '#desk/editions/loadedTypes.ts'
import {
  type Locale,
  displayBishkekTime,
  interfaceLanguage,
  isLocale,
} from '#shared/localization/index.ts'
import { documentAddress } from '../worklist/addresses.ts'
import { naming } from '../worklist/naming.ts'
import { actionText } from './actionText.ts'

type Props = DefaultServerCellComponentProps<ClientField, unknown>

/** What a cell shows of its row. */
const entryOf = ({ rowData }: Props) => ({
  at: String(rowData['at']),
  actor: String(rowData['actor']),
  action: String(rowData['action']),
  type: String(rowData['type']),
  documentId: String(rowData['documentId']),
  locale: isLocale(rowData['locale']) ? rowData['locale'] : null,
})

const languageOf = ({ i18n }: Props): Locale => interfaceLanguage(i18n.language)

/** Reads a person's name once per request, however often the page shows it. */
const nameOf = cache(async (payload: Payload, language: Locale, actor: string) =>
  (await naming(payload, language, [actor])).actor(actor),
)

/** When, in Bishkek. */
export function AtCell(props: Props) {
  const { at } = entryOf(props)
  return <time dateTime={at}>{displayBishkekTime(at, languageOf(props))}</time>
}

/** Who: the name, and the opaque id that outlives the account. */
export async function ActorCell(props: Props) {
  const { actor } = entryOf(props)
  const name = await nameOf(props.payload, languageOf(props), actor)
  return <span title={actor}>{name}</span>
}

/** What was done. */
export const ActionCell = (props: Props) => (
  <span>{actionText(entryOf(props).action, languageOf(props))}</span>
)

/** What a type is called. */
export async function TypeCell(props: Props) {
  const names = await naming(props.payload, languageOf(props), [])
  return <span>{names.type(entryOf(props))}</span>
}

/** The document, with a link where there is one to open. */
export function DocumentCell(props: Props) {
  const entry = entryOf(props)
  const types = loadedTypes(props.payload)
  const short = isGlobalKey(entry) ? entry.documentId : entry.documentId.slice(0, 8)
  if (!types.has(typeSlug(entry))) return <span>{short}</span>
  return (
    <Link href={documentAddress(entry, entry.locale)} prefetch={false} title={entry.documentId}>
      {short}
    </Link>
  )
}

const partText = (part: string, language: Locale): string => {
  const stage = stages.find((known) => known === part)
  if (stage) return stageLabels[stage][language]
  return part === 'live' ? liveStateLabels.live[language] : part
}

/**
 * An edition's state before or after: `approved, live`. Anything that is not a stage is shown as
 * stored.
 */
export function StageCell(props: Props) {
  const value = props.cellData
  const parts = typeof value === 'string' ? value.split(', ') : []
  return <span>{parts.map((part) => partText(part, languageOf(props))).join(', ')}</span>
}
