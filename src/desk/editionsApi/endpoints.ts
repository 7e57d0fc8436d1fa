import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { malformed } from '#desk/access/index.ts'
import { listChanges } from '#desk/changes/index.ts'
import { type DocumentKey, globalKey } from '#desk/editions/index.ts'
import { describeOperational, verify } from '#desk/operational/index.ts'
import { dependants, discard, transition } from '#desk/workflow/index.ts'
import { type TransitionRule, isTransition, transitions } from '#desk/workflow/transitions.ts'
import { oneOf, requestRules } from '#shared/errors/index.ts'
import { locales } from '#shared/localization/index.ts'
import { describeEdition } from './describeEdition.ts'
import { listEditions } from './listEditions.ts'
import {
  bodyOf,
  checkDeskPerson,
  documentKey,
  emptyBody,
  localeParam,
  oneLocaleParam,
  param,
  said,
} from './requestParts.ts'

const transitionBody = z.strictObject({
  comment: said.optional(),
  reason: said.optional(),
  /** That the facts were verified just now, by who publishes them urgently. */
  verified: z.boolean().optional(),
  contentHash: z.union([z.string(), z.partialRecord(z.enum(locales), z.string())]).optional(),
})

async function move(req: PayloadRequest, key: DocumentKey): Promise<Response> {
  checkDeskPerson(req)
  const name = param(req, 'transition')
  const locale = localeParam(req)
  if (name === 'discard') {
    await bodyOf(req, emptyBody)
    await discard(req, key, oneLocaleParam(req))
    return Response.json({ editions: await listEditions(req, key) })
  }
  if (!isTransition(name))
    throw malformed('transition', oneOf([...Object.keys(transitions), 'discard']))
  const { contentHash, verified = false, ...spoken } = await bodyOf(req, transitionBody)
  const rule: TransitionRule = transitions[name]
  if (verified && !rule.asksVerification) throw malformed('verified', requestRules.urgentOnly)
  if (typeof contentHash === 'string' && locale === 'all')
    throw malformed('contentHash', requestRules.byLocale)
  const contentHashes =
    typeof contentHash === 'string' && locale !== 'all' ? { [locale]: contentHash } : contentHash
  const editions = await transition(req, {
    key,
    locale,
    transition: name,
    ...spoken,
    first: verified ? () => verify(req, key, { comment: spoken.reason }) : undefined,
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
    operational: await describeOperational(req, key),
  })
}

/**
 * The editions' endpoints below one prefix: the list, the changes since the last publish, the
 * dependants, and a transition of one locale or all.
 */
const editionEndpoints = (
  prefix: string,
  keyOf: (req: PayloadRequest) => DocumentKey,
): Endpoint[] => [
  { path: `${prefix}/editions`, method: 'get', handler: (req) => list(req, keyOf(req)) },
  {
    path: `${prefix}/editions/:locale/changes`,
    method: 'get',
    handler: async (req) => {
      checkDeskPerson(req)
      return Response.json(await listChanges(req, keyOf(req), oneLocaleParam(req)))
    },
  },
  {
    path: `${prefix}/editions/:locale/dependants`,
    method: 'get',
    handler: async (req) => {
      checkDeskPerson(req)
      const asked = localeParam(req)
      const chosen = asked === 'all' ? locales : [asked]
      return Response.json({ dependants: await dependants(req, keyOf(req), chosen) })
    },
  },
  {
    path: `${prefix}/editions/:locale/:transition`,
    method: 'post',
    handler: (req) => move(req, keyOf(req)),
  },
]

/** A content type's endpoints, `POST /api/{type}/{id}/editions/{locale|all}/{transition}` and the like. */
export const typeEndpoints = (type: string): Endpoint[] =>
  editionEndpoints('/:id', documentKey(type))

/** A global's endpoints, `POST /api/globals/{slug}/editions/{locale|all}/{transition}`. */
export const globalEndpoints = (slug: string): Endpoint[] =>
  editionEndpoints('', () => globalKey(slug))
