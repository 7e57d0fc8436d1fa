// Payload 3.90.1 runs its server functions for anonymous callers too, by any name that an object
// has, and takes from them what only its own code may say.

import type { PayloadRequest } from 'payload'

import { deskRoles, hasRole } from '#desk/access/index.ts'
import { isId } from '#shared/ids/index.ts'
import { isObject } from '#shared/values/index.ts'
import { isPayloadsOwn } from '../access/index.ts'
import { ServerFunctionRefusal } from './serverFunctionRefusal.ts'
import { type Arguments, type Target, serverFunctions } from './serverFunctions.ts'

/** A call as it comes from a browser. */
export interface Call {
  readonly name: unknown
  readonly args: unknown
}

const refused = () => new ServerFunctionRefusal(404)

/**
 * Checks a call and returns the arguments to run it with. Unknown names, collections and globals
 * that the caller may not read, and invalid ids are refused alike; callers without a role get 401.
 * @throws ServerFunctionRefusal
 */
export async function admitted(req: PayloadRequest, { name, args }: Call): Promise<Arguments> {
  if (!hasRole(req.user, ...deskRoles)) throw new ServerFunctionRefusal(401)
  if (typeof name !== 'string' || !Object.hasOwn(serverFunctions, name)) throw refused()
  if (!isObject(args)) throw refused()
  const target = serverFunctions[name]?.(args) ?? {}
  await checkTarget(req, target)
  return name === 'form-state' ? ofForm(args) : args
}

/** Checks that the person may read the call's collection or global, and that its id is valid. */
async function checkTarget(req: PayloadRequest, { id, segments, ...target }: Target) {
  const { collections, globals } = req.payload
  const slug = target.collection ?? target.global
  if (typeof slug !== 'string' || isPayloadsOwn(slug)) throw refused()
  if (target.collection !== undefined && target.global !== undefined) throw refused()
  const found =
    (target.collection === undefined ? undefined : collections[slug]?.config) ??
    globals.config.find((global) => global.slug === slug)
  const mayRead = found && (await found.access.read({ req }))
  if (!mayRead) throw refused()
  if (id !== undefined && id !== null && !isId(id)) throw refused()
  if (segments !== undefined && !(Array.isArray(segments) && segments[1] === slug)) throw refused()
}

/**
 * The arguments of a form's state, without those that only Payload's own code uses (a form without
 * read checks, or for a widget), those that lock a document, and those that ask at the first keystroke
 * whether somebody else has saved it: saves are merged, so there is nothing to ask.
 */
function ofForm(args: Arguments): Arguments {
  const { skipClientConfigAuth: _, widgetSlug: __, ...asked } = args
  return { ...asked, checkForStaleData: false, returnLockStatus: false, updateLastEdited: false }
}
