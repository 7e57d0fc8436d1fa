import type { PayloadRequest } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { localeView, sameContent } from '#desk/editions/index.ts'
import { type Values, labelledPath } from '#desk/fieldTree/index.ts'
import { type FieldConflict, KerbenError } from '#shared/errors/index.ts'
import { type Label, isLocale } from '#shared/localization/index.ts'
import { conflictWords } from './messages.ts'
import type { Conflict } from './sides.ts'
import { type Target, readVersions } from './target.ts'

/** Most saves that are looked through for who changed a field: as many as are kept. */
const MOST = 100

interface Found {
  /** The version that the save was made of. */
  readonly base: Values | null
  readonly stored: StoredDocument
  readonly conflicts: readonly Conflict[]
}

function wordsOf({ isOfRow, ours }: Conflict, isKnown: boolean): Label {
  if (!isKnown) return conflictWords.unknown
  if (!isOfRow) return conflictWords.value
  return ours === null ? conflictWords.removedByUs : conflictWords.removedByThem
}

/**
 * The refusal of a save that cannot be merged: each place with what it was, what is stored, what was
 * sent, and who stored it when.
 */
export async function editConflict(
  req: PayloadRequest,
  target: Target,
  { base, conflicts, stored }: Found,
): Promise<KerbenError> {
  const since = base
    ? await readVersions(req, target, { greater_than: timeOf(base['updatedAt']) }, MOST)
    : []
  const states: readonly Values[] = [base ?? {}, ...since.map(({ version }) => version)]
  const { locale } = req
  const views = states.map((state) =>
    isLocale(locale) ? localeView(target.fields, state, locale) : state,
  )
  const errors = await Promise.all(
    conflicts.map(async (conflict): Promise<FieldConflict> => {
      const [name = ''] = conflict.path.split('.')
      const { path, base: was, theirs, ours, isOfRow } = conflict
      // a row is in dispute with all its languages
      const writer = states[lastToChange(isOfRow ? states : views, name)] ?? stored
      return {
        ...labelledPath(target.fields, path, req.i18n),
        path,
        message: wordsOf(conflict, base !== null),
        base: base ? was : null,
        theirs,
        ours,
        by: await nameOf(req, writer['savedBy']),
        at: timeOf(writer['updatedAt']),
      }
    }),
  )
  return new KerbenError({
    code: 'edit_conflict',
    errors,
    details: { updatedAt: timeOf(stored['updatedAt']) },
  })
}

const timeOf = (value: unknown): string =>
  new Date(value instanceof Date ? value : String(value)).toISOString()

/** Which of some states of a document, the oldest first, is the last in which a field changed. */
const lastToChange = (states: readonly Values[], name: string): number =>
  states.findLastIndex((state, at) => at > 0 && !sameContent(state[name], states[at - 1]?.[name]))

/** An account by its name, which everybody on the desk may see; null where it is not known. */
async function nameOf(req: PayloadRequest, id: unknown): Promise<FieldConflict['by']> {
  if (typeof id !== 'string') return null
  // the bare adapter: whoever reads it may see names, and nothing else is read
  const account = await req.payload.db.findOne<{ id: string; name?: unknown }>({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
    req,
  })
  return { id, name: typeof account?.name === 'string' ? account.name : null }
}
