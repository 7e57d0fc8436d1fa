import type { z } from 'zod'

import {
  type ListColumns,
  isReference,
  listColumns,
  markedPaths,
  markedValues,
} from '#shared/contract/index.ts'
import { type Locale, searchFold } from '#shared/localization/index.ts'
import { richTextReferences } from '#shared/richText/index.ts'
import type { LoadedType, LocaleView, UsedMedia } from './deskConfig.ts'

/** What a published edition holds for delivery, beside its slug, times and revision. */
export interface Projection extends ListColumns {
  readonly snapshot: Record<string, unknown>
  readonly references: string[]
  readonly searchText: string
}

/** A projection, or why the type's contract refuses it. */
export type ProjectionResult =
  | { readonly ok: true; readonly projection: Projection }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] }

/** Everything that a snapshot names, as `type/id`: documents, media, and what its rich text links to. */
const referencesOf = (contract: z.ZodObject, snapshot: unknown): string[] => {
  const named = new Set<string>()
  for (const { kind, value } of markedValues(markedPaths(contract), snapshot)) {
    if (kind === 'richText')
      for (const { type, id } of richTextReferences(value)) named.add(`${type}/${id}`)
    else if (isReference(value)) named.add(`${value.type}/${value.id}`)
  }
  return [...named].sort()
}

/**
 * Projects one locale's view to its public entry and parses it by the contract, so that only
 * allowed fields get out.
 * @param media the files that the view uses, in that locale
 */
export function project(
  { type, desk }: LoadedType,
  view: LocaleView,
  locale: Locale,
  media: readonly UsedMedia[],
): ProjectionResult {
  const byId = new Map(media.map((file) => [file.id, file]))
  const entry = desk.toPublic(view, { locale, media: (id) => byId.get(id) ?? null })
  const parsed = type.contract.safeParse(entry)
  if (!parsed.success) return { ok: false, issues: parsed.error.issues }
  return {
    ok: true,
    projection: {
      snapshot: parsed.data,
      references: referencesOf(type.contract, parsed.data),
      searchText: searchFold(
        type
          .searchTexts(parsed.data)
          .filter((text) => text !== null)
          .join(' '),
      ),
      ...listColumns(type, parsed.data, locale),
    },
  }
}
