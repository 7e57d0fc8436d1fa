import type { PayloadRequest } from 'payload'

import {
  type ContentPolicy,
  isSensitive,
  mayWriteDocument,
  mayWriteText,
  systemActor,
} from '#desk/access/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { localeView } from '#desk/editions/index.ts'
import { type Values, levelOf, mapValues } from '#desk/fieldTree/index.ts'
import { type Locale, isLocale } from '#shared/localization/index.ts'
import { changedRows } from './changedRows.ts'
import { editConflict } from './editConflict.ts'
import { mergeLevel } from './mergeLevel.ts'
import { type Rights, allRights, rightsOf } from './rights.ts'
import type { Conflict } from './sides.ts'
import { type Target, readSavedAt, readTarget, readVersions } from './target.ts'

/** A save that says what it was made of. */
interface AskedSave {
  /** Milliseconds. */
  readonly base: number
  readonly data: Values
  readonly policy: ContentPolicy
  /** Whether access does not count, as for the desk's own writes. */
  readonly isTrusted: boolean
  /** Whether the save is for a document in the trash too. */
  readonly trash: boolean
}

/**
 * Merges a save with what is stored, where that is newer than what the save was made of.
 * @returns what to write in place of what was sent; null where it is to be written as it came, which
 * Payload then refuses where the document is missing or its sender may not write it
 * @throws KerbenError `edit_conflict` (409)
 */
export async function mergeStored(
  req: PayloadRequest,
  target: Target,
  asked: AskedSave,
): Promise<Record<string, unknown> | null> {
  if (!isLocale(req.locale) || (await readSavedAt(req, target)) === asked.base) return null
  const stored = await readTarget(req, target)
  if (!stored || (stored['deletedAt'] && !asked.trash)) return null
  const rights = await rightsIn(req, target, stored, asked)
  if (!rights) return null
  const at = new Date(asked.base).toISOString()
  const [known] = await readVersions(req, target, { equals: at }, 1)
  const base = known?.version ?? null
  const viewOf = (document: Values, locale: Locale): Values =>
    readable(target.fields, localeView(target.fields, document, locale), rights)
  const conflicts: Conflict[] = []
  const merged = mergeLevel(
    {
      fields: target.fields,
      base: base && viewOf(base, req.locale),
      theirs: viewOf(stored, req.locale),
      ours: asked.data,
      path: '',
      place: '',
    },
    {
      locale: req.locale,
      hasBase: base !== null,
      rights,
      changedRow: changedRows(base, stored),
      conflicts,
    },
  )
  if (conflicts.length > 0) throw await editConflict(req, target, { base, conflicts, stored })
  return merged
}

/** A view without what its reader must not hear of, in rows too: what is missing is not touched. */
const readable = (
  fields: Target['fields'],
  view: Values,
  { unreadable }: Rights,
): Record<string, unknown> =>
  mapValues(levelOf(fields, view), ({ path, value }) =>
    unreadable.has(path.replace(/\.\d+/g, '')) ? undefined : value,
  )

/** What the sender may do; null for who may not write the document at all. */
async function rightsIn(
  req: PayloadRequest,
  { collection, global = '', id, fields }: Target,
  stored: StoredDocument,
  { isTrusted, policy }: AskedSave,
): Promise<Rights | null> {
  if (isTrusted || systemActor(req)) return allRights
  const name = collection === undefined ? { global } : { collection, id }
  if (!(await mayWriteDocument(req, name))) return null
  const sensitive = policy.sensitive !== undefined && isSensitive(policy.sensitive, stored)
  return rightsOf(req, fields, stored, mayWriteText(policy, req.user, null, sensitive))
}
