import type { Endpoint, SanitizedConfig } from 'payload'

/**
 * How the crawl calls an endpoint. `read`: everybody calls it, for everything planted. `write`: it
 * changes data, so only people who may not write call it, with an empty body. `elsewhere`: another
 * test, or another part of the crawl, covers it.
 */
export type How = 'read' | 'write' | 'elsewhere'

const payloadsOwn: Readonly<Record<string, How>> = {
  'get /': 'elsewhere',
  'get /:id': 'elsewhere',
  'get /count': 'elsewhere',
  'get /versions': 'elsewhere',
  'get /versions/:id': 'read',
  'get /file/:filename': 'read',
  'get /paste-url/:id?': 'read',
  'get /access': 'read',
  'get /me': 'read',
  // preferences
  'get /:key': 'read',
  'post /:key': 'write',
  'delete /:key': 'write',
  'post /': 'write',
  'post /access': 'elsewhere',
  'post /access/:id?': 'elsewhere',
  'post /:id/duplicate': 'write',
  'post /versions/:id': 'write',
  'patch /': 'write',
  'patch /:id': 'write',
  'delete /': 'write',
  'delete /:id': 'write',
  // accounts: see tests/integration/desk/access/users.suite.ts
  'post /login': 'elsewhere',
  'post /logout': 'elsewhere',
  'post /refresh-token': 'elsewhere',
  'post /forgot-password': 'write',
  'post /reset-password': 'write',
  'post /unlock': 'write',
  // 404 at every other address: see tests/integration/desk/server/paths.suite.ts
  'get /:rest*': 'read',
  'post /:rest*': 'write',
  'patch /:rest*': 'write',
  'put /:rest*': 'write',
  'delete /:rest*': 'write',
  // the SEO plugin’s
  'post /plugin-seo/generate-title': 'write',
  'post /plugin-seo/generate-description': 'write',
  'post /plugin-seo/generate-url': 'write',
  'post /plugin-seo/generate-image': 'write',
}

const ours: Readonly<Record<string, How>> = {
  'get /names': 'read',
  'get /:id/editions': 'read',
  'get /:id/editions/:locale/changes': 'read',
  'get /:id/editions/:locale/dependants': 'read',
  'post /:id/editions/:locale/:transition': 'write',
  'get /editions': 'read',
  'get /editions/:locale/changes': 'read',
  'get /editions/:locale/dependants': 'read',
  'post /editions/:locale/:transition': 'write',
  'get /:id/comments': 'read',
  'get /:id/editions/:locale/comments': 'read',
  'post /:id/editions/:locale/comments': 'write',
  'patch /:id/editions/:locale/comments/:comment': 'write',
  'post /:id/editions/:locale/comments/:comment/resolve': 'write',
  'post /:id/editions/:locale/comments/:comment/reopen': 'write',
  'get /comments': 'read',
  'get /editions/:locale/comments': 'read',
  'post /editions/:locale/comments': 'write',
  'patch /editions/:locale/comments/:comment': 'write',
  'post /editions/:locale/comments/:comment/resolve': 'write',
  'post /editions/:locale/comments/:comment/reopen': 'write',
  'post /:id/verify': 'write',
  'post /:id/state': 'write',
  'post /:id/presence': 'write',
  'delete /:id/presence': 'write',
  'post /presence': 'write',
  'delete /presence': 'write',
  'post /:id/withdraw': 'write',
  'post /:id/reset': 'write',
  'post /:id/confirmSafeguarding': 'write',
  'post /:id/withdrawSafeguarding': 'write',
  'post /:id/revokeSafeguarding': 'write',
}

/** Every endpoint that the crawl knows, as `method path`. One that is not here fails the test. */
export const knownEndpoints: Readonly<Record<string, How>> = { ...payloadsOwn, ...ours }

/** An endpoint where it stands: its key in `knownEndpoints`, and what comes before its path. */
export type Placed = {
  readonly key: string
  readonly base: string
  /** The collection’s slug; absent for a global’s and the root’s. */
  readonly collection?: string
  readonly endpoint: Endpoint
}

/** Every endpoint that the desk has registered: the root’s, each collection’s, each global’s. */
export function* placedEndpoints(config: SanitizedConfig): Generator<Placed> {
  const placed = (endpoint: Endpoint, base: string, collection?: string): Placed => ({
    key: `${endpoint.method} ${endpoint.path}`,
    base,
    endpoint,
    ...(collection === undefined ? {} : { collection }),
  })
  for (const endpoint of config.endpoints) yield placed(endpoint, '')
  for (const { slug, endpoints } of config.collections)
    for (const endpoint of endpoints || []) yield placed(endpoint, `/${slug}`, slug)
  for (const { slug, endpoints } of config.globals)
    for (const endpoint of endpoints || []) yield placed(endpoint, `/globals/${slug}`)
}
