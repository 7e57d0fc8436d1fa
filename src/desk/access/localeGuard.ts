import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { everyField, levelOf } from '#desk/fieldTree/index.ts'
import { requestRules } from '#shared/errors/index.ts'
import { type Locale, isLocale, locales } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'
import { systemActor } from './actor.ts'
import { isTrashWrite } from './contentAccess.ts'
import { contentLocaleOf } from './contentLocaleOf.ts'
import { dropEmptyRowIds } from './emptyRowIds.ts'
import { formRules } from './formRules.ts'
import { localeRefusal, malformed, roleRefusal } from './refusals.ts'
import { checkRelations } from './relations.ts'
import { hasRole } from './roles.ts'
import { checkForm } from './writeForm.ts'

/**
 * The arguments of a write that the guard reads; Payload passes more to a `beforeOperation` hook.
 */
interface WriteArgs {
  readonly id?: unknown
  readonly data?: unknown
  readonly duplicateFromID?: unknown
}

interface Write {
  /** One of many operations' arguments, of which only a write's are looked at. */
  readonly args: unknown
  readonly fields: readonly FlattenedField[]
  readonly operation: string
  readonly overrideAccess?: boolean | undefined
  readonly req: PayloadRequest
}

/**
 * A collection's `beforeOperation` hook, which checks the form of every write. Refused are writes
 * without exactly one known locale (400 `locale`), Payload's publication of single locales, values
 * of the wrong form and ids that are no UUIDs (400 `bad_request`), and restoring a version, which
 * replaces all locales, by anyone but an administrator (403 `role`).
 */
export const localeGuard: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  await guardWrite({ args, fields: collection.flattenedFields, operation, overrideAccess, req })
  return args
}

/** `localeGuard` as a global's `beforeOperation` hook. */
export const globalLocaleGuard: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  overrideAccess,
  req,
}) => {
  await guardWrite({ args, fields: global.flattenedFields, operation, overrideAccess, req })
  // when a global's hook returns nothing, Payload keeps the arguments
  return undefined
}

async function guardWrite(write: Write): Promise<void> {
  const { fields, operation, overrideAccess, req } = write
  const args: WriteArgs = isObject(write.args) ? write.args : {}
  if (operation === 'restoreVersion') {
    const may = overrideAccess || systemActor(req) || hasRole(req.user, 'administrator')
    if (!may) throw roleRefusal('restore a version, which replaces every language')
  }
  // what was deleted is answered in a language, as any read is
  if (operation === 'delete') req.locale ||= contentLocaleOf(req.user)
  if (operation !== 'create' && operation !== 'update') return
  refusePublication(args)
  const data = dataOf(args)
  checkIds(args, data, operation)
  // with a fallback, the text of one locale would be stored as another's
  req.fallbackLocale = false
  const isCopy = args.duplicateFromID !== undefined && Object.keys(data).length === 0
  if (isTrashWrite(data) || isCopy || !hasLocalized(fields)) {
    // such a write needs no locale, but Payload still reads and merges in one
    req.locale = isLocale(req.locale) ? req.locale : contentLocaleOf(req.user)
  } else writtenLocale(req)
  dropEmptyRowIds(levelOf(fields, data))
  checkForm(fields, data, req.i18n)
  await checkRelations(req, fields, data, overrideAccess === true || systemActor(req) !== null)
}

/** Publishing single locales, where there are no drafts, erases the other locales in Payload. */
function refusePublication(args: WriteArgs): void {
  for (const name of ['publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales']) {
    const value: unknown = Object.entries(args).find(([key]) => key === name)?.[1]
    if (value && value !== 'false') throw malformed(name, requestRules.transitionOnly)
  }
}

function dataOf({ data }: WriteArgs): Record<string, unknown> {
  if (data === undefined || data === null) return {}
  if (!isObject(data)) throw malformed('data', formRules.object)
  return data
}

function checkIds({ id }: WriteArgs, data: Record<string, unknown>, operation: string): void {
  if (id !== undefined) checkForm([ID], { id })
  if (operation === 'create' || data['id'] === undefined || data['id'] === null) return
  if (data['id'] !== id) throw malformed('id', requestRules.fixedId)
}

/** Lets a document's id be checked like a field. */
const ID: FlattenedField = { name: 'id', type: 'text' }

const hasLocalized = (fields: readonly FlattenedField[]): boolean =>
  [...everyField(fields)].some(({ field }) => field.localized)
/**
 * The one locale that a write names: in the query, in the body, as a GraphQL argument, or as an
 * option of the Local API. Payload has put the last of them into `req.locale`; it treats an unknown
 * locale as none and then silently drops localized text.
 * @throws KerbenError `locale` (400) for none, an unknown one, `all`, or several that differ
 */
function writtenLocale(req: PayloadRequest): Locale {
  const named = new Set<unknown>(req.searchParams?.getAll('locale') ?? [])
  const inBody: unknown = req.payloadAPI === 'REST' ? req.data?.['locale'] : undefined
  if (inBody !== undefined) named.add(inBody)
  if (named.size > 1 || !isLocale(req.locale)) throw localeRefusal(locales)
  return req.locale
}
