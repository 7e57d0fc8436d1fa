import { KerbenError } from '#shared/errors/index.ts'

/** 400: the document would read more than one request may. */
export const queryTooExpensive = (cost: number, maximum: number): KerbenError =>
  new KerbenError({ code: 'query_cost', details: { cost, maximum } })

/** 400: a document has more writes than one request may. */
export const tooManyWrites = (writes: number, maximum: number): KerbenError =>
  new KerbenError({ code: 'too_many_writes', details: { writes, maximum } })

/** 503: the request exceeded its time; `limit` in milliseconds. Finished writes remain stored. */
export const outOfTime = (limit: number): KerbenError =>
  new KerbenError({ code: 'query_timeout', details: { seconds: limit / 1000 } })

/** 499 (nginx's code): the client has closed its connection, so nobody reads this answer. */
export const clientGone = (): KerbenError => new KerbenError({ code: 'client_gone' })

/** 405: a method that GraphQL does not have, or that this operation does not. */
export const methodRefusal = (allowed: readonly string[]): KerbenError =>
  new KerbenError({ code: 'graphql_method', details: { allowed } })
