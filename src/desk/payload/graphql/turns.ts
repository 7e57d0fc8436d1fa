// graphql-js 16 starts all root fields of a query at once, and the operations of Payload 3.90.1
// never yield to the event loop, so that no other request is answered meanwhile. Payload keeps the
// language of an operation in the one request, where the next would find it.

import { setImmediate as othersFirst } from 'node:timers/promises'
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import { defaultFieldResolver, isObjectType } from 'graphql'
import { type PayloadRequest, getDataLoader, isolateObjectProperty } from 'payload'

import { repeatWhole } from '#desk/database/index.ts'
import { cappedQuery } from '../queries/index.ts'
import { rememberRequest } from '../requests/index.ts'
import { graphqlLimits } from './limits.ts'
import { clientGone, outOfTime } from './refusals.ts'

/** The context of resolvers. Payload's resolvers read `req` and also write to it. */
export interface OperationContext {
  req: PayloadRequest
  readonly turns: Turns
}

/** What Payload sets on a request in an operation, its relations' loader among it. */
const OF_OPERATION = ['fallbackLocale', 'locale', 'payloadDataLoader', 'transactionID'] as const

/** A view of a request for one operation, in the languages that the request came in. */
function ofOperation(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, [...OF_OPERATION])
  own.payloadDataLoader = getDataLoader(own)
  return own
}

/** The operations of one request, one after another, each with a context of its own. */
export class Turns {
  readonly #contexts = new Map<string | number, OperationContext>()
  #last: Promise<unknown> = Promise.resolve()
  readonly #signal: AbortSignal
  readonly #end: number

  /** @param signal aborted when the client has gone */
  constructor(signal: AbortSignal) {
    this.#signal = signal
    this.#end = performance.now() + graphqlLimits.time
  }

  /**
   * Checks that the client is still waiting, and that time is left.
   * @throws KerbenError `client_gone` (499), `query_timeout` (503)
   */
  check(): void {
    if (this.#signal.aborted) throw clientGone()
    if (performance.now() > this.#end) throw outOfTime(graphqlLimits.time)
  }

  /** A new context for the operation that a root field is. */
  begin({ key }: Path, { req }: OperationContext): OperationContext {
    const own: OperationContext = { req: ofOperation(req), turns: this }
    this.#contexts.set(key, own)
    return own
  }

  /** The context of the operation that a field lies below. */
  contextOf(path: Path): OperationContext | undefined {
    return path.prev ? this.contextOf(path.prev) : this.#contexts.get(path.key)
  }

  /** Waits for the operation before, lets other requests go first, and begins `operation`. */
  take<Result>(operation: () => Result | Promise<Result>): Promise<Result> {
    const mine = this.#last.then(async () => {
      await othersFirst()
      this.check()
      return operation()
    })
    // a failure belongs to its own field, and must not stop the next operation
    this.#last = mine.catch(() => undefined)
    return mine
  }
}

type Resolver = GraphQLFieldResolver<unknown, OperationContext, Record<string, unknown>>
type Path = GraphQLResolveInfo['path']

/** A root field: runs in turn as an operation of its own, with arguments capped for people. */
const inTurn =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) =>
    context.turns.take(() =>
      resolve(source, cappedQuery(args), context.turns.begin(info.path, context), info),
    )

/**
 * A mutation that met another desk's write is run again, whole. Each field is one for itself: what
 * another field of the same request has stored stays stored, once.
 */
const repeated =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const { req, turns } = context
    const restore = rememberRequest(req)
    return repeatWhole(req.payload, async () => {
      turns.check()
      restore()
      // Payload replaces it by a view of its own
      context.req = req
      return resolve(source, structuredClone(args), context, info)
    })
  }

/**
 * A relation: not in turn, since the documents of a list are loaded together; only checks whether
 * to go on.
 */
const checkedRelation =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    context.turns.check()
    return resolve(source, args, context.turns.contextOf(info.path) ?? context, info)
  }

/** Wraps every resolver of a schema that queries the database. */
export function queueOperations(schema: GraphQLSchema): void {
  const mutation = schema.getMutationType()
  const roots = [schema.getQueryType(), mutation]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const isRoot = roots.includes(type)
    for (const field of Object.values(type.getFields())) {
      const resolve: Resolver = field.resolve ?? defaultFieldResolver
      if (isRoot) field.resolve = inTurn(type === mutation ? repeated(resolve) : resolve)
      else if (field.args.length > 0) field.resolve = checkedRelation(resolve)
    }
  }
}
