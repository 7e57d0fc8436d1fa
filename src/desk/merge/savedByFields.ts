import type {
  CollectionBeforeChangeHook,
  FieldAccess,
  GlobalBeforeChangeHook,
  PayloadRequest,
  TextField,
} from 'payload'

import { actorOf } from '#desk/access/index.ts'
import { SAVED_BY, SAVED_LOCALE } from '#desk/editions/index.ts'
import { isObject } from '#shared/values/index.ts'

const never: FieldAccess = () => false

const hidden = (name: string): TextField => ({
  name,
  type: 'text',
  hidden: true,
  access: { create: never, read: never, update: never },
})

/**
 * Who saved a document last, and in which locale: on each of its versions, so that a conflict can
 * say who wrote what. Nobody reads, filters by or writes them, and no hash has them.
 */
export const savedByFields = (): TextField[] => [hidden(SAVED_BY), hidden(SAVED_LOCALE)]

/** The id of the account that saves, or a system actor's name, and the locale of the save. */
const writerOf = (req: PayloadRequest): Record<string, unknown> => ({
  [SAVED_BY]: actorOf(req),
  [SAVED_LOCALE]: req.locale ?? null,
})

/** A collection's `beforeChange` hook: notes who saves, and in which locale. */
export const noteWriter: CollectionBeforeChangeHook = ({ data, req }) =>
  Object.assign(data, writerOf(req))

/** `noteWriter` as a global's `beforeChange` hook. */
export const noteGlobalWriter: GlobalBeforeChangeHook = ({ data, req }) => {
  const next: unknown = data
  return { ...(isObject(next) ? next : {}), ...writerOf(req) }
}
