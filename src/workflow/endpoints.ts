import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { roleRefusal, unauthenticated } from '../access/refusals.ts'
import { hasRole } from '../access/roles.ts'
import { type DocumentKey, globalKey } from '../editions/loadedTypes.ts'
import { type Locale, isLocale, locales } from '../localization/locales.ts'
import { dependants } from './dependants.ts'
import { describeEdition } from './describeEdition.ts'
import { discard } from './discard.ts'
import { badRequest } from './errors.ts'
import { listEditions } from './listEditions.ts'
import { setState, verify } from './operational.ts'
import { operationalRights } from './operationalRights.ts'
import { transition } from './transition.ts'
import { isTransition, transitions } from './transitions.ts'

const words = z.strictObject({
  comment: z.string().max(2000).optional(),
  reason: z.string().max(2000).optional(),
})
const transitionBody = words.extend({
  contentHash: z.union([z.string(), z.partialRecord(z.enum(locales), z.string())]).optional(),
})
const stateBody = z.strictObject({
  state: z.string().min(1),
  reason: z.string().max(2000).optional(),
})
const verifyBody = z.strictObject({ comment: z.string().max(2000).optional() })
const emptyBody = z.strictObject({})

/** Reads a JSON body by its schema; an empty body is `{}`. */
async function bodyOf<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = (await req.text?.()) ?? ''
  let json: unknown = {}
  try {
    if (text.trim() !== '') json = JSON.parse(text)
  } catch {
    throw badRequest('The body is not JSON.', 'body')
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = issue?.path.join('.') ?? ''
  throw badRequest(`${path || 'body'}: ${issue?.message ?? 'not understood'}`, path || 'body')
}

/** Only people of the desk: a `frontend` account reads previews, nothing else. */
function checkDeskPerson(req: PayloadRequest): void {
  if (!req.user) throw unauthenticated()
  const atDesk = hasRole(
    req.user,
    'administrator',
    'editor',
    'author',
    'translator',
    'safeguarding',
    'viewer',
  )
  if (!atDesk) throw roleRefusal('the desk')
}

const param = (req: PayloadRequest, name: string): string => {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

const localeParam = (req: PayloadRequest): Locale | 'all' => {
  const locale = param(req, 'locale')
  if (locale === 'all' || isLocale(locale)) return locale
  throw badRequest(`locale: one of ${locales.join(', ')} or all.`, 'locale')
}

async function move(req: PayloadRequest, key: DocumentKey): Promise<Response> {
  checkDeskPerson(req)
  const name = param(req, 'transition')
  const locale = localeParam(req)
  if (name === 'discard') {
    if (locale === 'all') throw badRequest('discard: one locale at a time.', 'locale')
    await bodyOf(req, emptyBody)
    await discard(req, key, locale)
    return Response.json({ editions: await listEditions(req, key) })
  }
  if (!isTransition(name))
    throw badRequest(
      `transition: one of ${Object.keys(transitions).join(', ')}, discard.`,
      'transition',
    )
  const { contentHash, ...said } = await bodyOf(req, transitionBody)
  if (typeof contentHash === 'string' && locale === 'all')
    throw badRequest('contentHash: an object by locale, since all are asked for.', 'contentHash')
  const contentHashes =
    typeof contentHash === 'string' && locale !== 'all' ? { [locale]: contentHash } : contentHash
  const editions = await transition(req, {
    key,
    locale,
    transition: name,
    ...said,
    contentHashes: typeof contentHashes === 'object' ? contentHashes : undefined,
  })
  const chosen = locale === 'all' ? locales : [locale]
  return Response.json({
    editions: editions.filter((edition) => chosen.includes(edition.locale)).map(describeEdition),
    ...(name === 'unpublish' ? { dependants: await dependants(req, key, chosen) } : {}),
  })
}

async function list(req: PayloadRequest, key: DocumentKey): Promise<Response> {
  checkDeskPerson(req)
  return Response.json({
    editions: await listEditions(req, key),
    operational: operationalRights(req, key),
  })
}

const documentKey = (type: string) => (req: PayloadRequest) => ({
  type,
  documentId: param(req, 'id'),
})

/** The editions' endpoints under one prefix: the list, and a transition of one locale or all. */
const editionEndpoints = (
  prefix: string,
  keyOf: (req: PayloadRequest) => DocumentKey,
): Endpoint[] => [
  { path: `${prefix}/editions`, method: 'get', handler: (req) => list(req, keyOf(req)) },
  {
    path: `${prefix}/editions/:locale/:transition`,
    method: 'post',
    handler: (req) => move(req, keyOf(req)),
  },
]

const operationalEndpoints = (type: string): Endpoint[] => [
  {
    path: '/:id/verify',
    method: 'post',
    handler: async (req) => {
      checkDeskPerson(req)
      const { comment } = await bodyOf(req, verifyBody)
      await verify(req, documentKey(type)(req), comment)
      return Response.json({ editions: await listEditions(req, documentKey(type)(req)) })
    },
  },
  {
    path: '/:id/state',
    method: 'post',
    handler: async (req) => {
      checkDeskPerson(req)
      const { state, reason } = await bodyOf(req, stateBody)
      await setState(req, documentKey(type)(req), state, reason)
      return Response.json({ editions: await listEditions(req, documentKey(type)(req)) })
    },
  },
]

/**
 * A content type's endpoints, `POST /api/{type}/{id}/editions/{locale|all}/{transition}` and the like.
 * @param operational whether the type has operational fields, and so `verify` and `state`
 */
export const typeEndpoints = (type: string, operational: boolean): Endpoint[] => [
  ...editionEndpoints('/:id', documentKey(type)),
  ...(operational ? operationalEndpoints(type) : []),
]

/** A global's endpoints, `POST /api/globals/{slug}/editions/{locale|all}/{transition}`. */
export const globalEndpoints = (slug: string): Endpoint[] =>
  editionEndpoints('', () => globalKey(slug))
