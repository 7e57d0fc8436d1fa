import type {
  CollectionBeforeOperationHook,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { type ContentPolicy, isTrashWrite } from '#desk/access/index.ts'
import { malformed } from '#shared/errors/index.ts'
import { isObject } from '#shared/values/index.ts'
import { baseOf } from './baseOf.ts'
import { mergeStored } from './mergeStored.ts'
import { baseRules } from './messages.ts'
import type { Target } from './target.ts'

/** The arguments of an update that are read; Payload passes more to a `beforeOperation` hook. */
interface UpdateArgs {
  readonly id?: unknown
  readonly data?: unknown
  readonly overrideAccess?: unknown
  readonly trash?: unknown
}

/** A save, as the hooks of collections and globals know it. */
interface Save {
  readonly args: UpdateArgs
  readonly policy: ContentPolicy
  readonly req: PayloadRequest
  readonly target: Omit<Target, 'id'>
}

/**
 * A collection's `beforeOperation` hook: what a save was made of (`baseOf`) is compared with what is
 * stored, in the transaction of the write, and what others have saved meanwhile is kept. The answer
 * is the whole document, whatever `select` says, since it is the base of the next save.
 * @param policy of the collection
 * @throws KerbenError `edit_conflict` (409), `bad_request` (400) for a base of a bulk write
 */
export const mergeSave =
  (policy: ContentPolicy): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    Object.assign(args, { select: undefined })
    if (operation === 'create') return args
    const target = { collection: collection.slug, fields: collection.flattenedFields }
    return Object.assign(args, await mergedData({ args, policy, req, target }))
  }

/** `mergeSave` as a global's `beforeOperation` hook. */
export const mergeGlobalSave =
  (policy: ContentPolicy): GlobalBeforeOperationHook =>
  async ({ args, global, operation, req }) => {
    const save: unknown = args
    if (operation !== 'update' || !isObject(save)) return undefined
    const target = { global: global.slug, fields: global.flattenedFields }
    const merged = await mergedData({ args: { ...save, id: global.slug }, policy, req, target })
    return { ...save, select: undefined, ...merged }
  }

/** What to write in place of what was sent; nothing where there is nothing to merge. */
async function mergedData({ args, policy, req, target }: Save): Promise<{ data?: object }> {
  const { id, data, overrideAccess, trash } = args
  if (!isObject(data) || isTrashWrite(data)) return {}
  // an operation of the desk that saves by the way says whether access counts; a request does not
  const isOwn = overrideAccess === undefined
  const base = baseOf(req, { updatedAt: data['updatedAt'], isOwn })
  if (base === null) return {}
  if (typeof id !== 'string') throw malformed('base', baseRules.single)
  const asked = { base, data, policy, isTrusted: overrideAccess === true, trash: Boolean(trash) }
  const merged = await mergeStored(req, { ...target, id }, asked)
  return merged ? { data: merged } : {}
}
