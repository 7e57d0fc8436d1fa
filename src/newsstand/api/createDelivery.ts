import type { RequestHandler } from 'express'

import type { PublicType } from '#shared/contract/index.ts'
import { isKerbenError } from '#shared/errors/index.ts'
import { Addresses } from './addresses.ts'
import {
  type RequestContext,
  changes,
  directory,
  global,
  list,
  one,
  vocabulary,
} from './answers/index.ts'
import type { DeliveryRequest, DeliveryResponse } from './deliveryResponse.ts'
import { EntryMemory } from './entries/index.ts'
import { mediaHandler } from './mediaHandler.ts'
import { problemResponse } from './problem.ts'
import { type Content, respond, respondMoved } from './respond.ts'
import { type Route, isLoggedAnonymously, routeOf } from './route.ts'
import type { Store } from './store/index.ts'
import { deliveredTypes } from './types.ts'
import { Usage } from './usage.ts'
import { withoutSlash } from './withoutSlash.ts'

/** What delivery is made of. */
export interface DeliveryOptions {
  /** Content types and globals. */
  readonly types: readonly PublicType[]
  readonly store: Store
  /** Where the frontend's pages are, without a trailing slash. */
  readonly publicSiteUrl: string
  /** The origin under which `/v1` is reached, without a trailing slash. */
  readonly serverUrl: string
  /** The folder that holds the files of media. */
  readonly mediaDir: string
  readonly now?: () => Date
}

/** The public API over one store. */
export interface Delivery {
  /** Answers anything below `/v1` but media. Foreseen failures (404, 400, 503) are answers; it rejects for defects alone. */
  answer(request: DeliveryRequest): Promise<DeliveryResponse>
  /** Forgets everything that is remembered, since the database may be another one. */
  forget(): void
  /** `/v1/media/{id}/{file}`: streams a file, with ranges and conditional requests. */
  readonly media: RequestHandler<{ id: string; file: string }>
}

const answerRoute = (route: Route, context: RequestContext): Promise<Content> => {
  switch (route.kind) {
    case 'changes':
      return changes(route, context)
    case 'directory':
      return directory(route, context)
    case 'global':
      return global(route, context)
    case 'list':
      return list(route, context)
    case 'one':
      return one(route, context)
    case 'vocabulary':
      return vocabulary(route, context)
  }
}

/** Makes the public API of these types over a store. Opens nothing by itself. */
export function createDelivery({
  types: publicTypes,
  store,
  publicSiteUrl,
  serverUrl,
  mediaDir,
  now = () => new Date(),
}: DeliveryOptions): Delivery {
  const types = deliveredTypes(publicTypes)
  const addresses = new Addresses({ publicSiteUrl, serverUrl })
  const memory = new EntryMemory()

  const make = async (request: DeliveryRequest, logAnonymously: boolean) => {
    const route = routeOf(request.path, types)
    const usage = new Usage()
    // before anything else: the answer is at least as new as this
    const [revision, epoch] = await Promise.all([store.revision(), store.epoch()])
    const context = { types, store, memory, addresses, usage, revision, epoch, request, now: now() }
    return respond(await answerRoute(route, context), { usage, revision, logAnonymously })
  }

  return {
    async answer(request) {
      const logAnonymously = isLoggedAnonymously(request.path, types)
      try {
        const plain = withoutSlash(request)
        if (plain !== undefined) return respondMoved(plain, logAnonymously)
        return await make(request, logAnonymously)
      } catch (error) {
        if (isKerbenError(error)) return problemResponse(error, logAnonymously)
        throw error
      }
    },
    forget: () => memory.clear(),
    media: mediaHandler({ store, mediaDir, now }),
  }
}
