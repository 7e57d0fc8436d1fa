import { KerbenError } from '#shared/errors/index.ts'

/** 400: the document would read more than one request may. */
export const tooDear = (cost: number, maximum: number): KerbenError =>
  new KerbenError({ code: 'query_cost', details: { cost, maximum } })

/** 400: a document has more writes than one request may. */
export const tooManyWrites = (writes: number, maximum: number): KerbenError =>
  new KerbenError({ code: 'too_many_writes', details: { writes, maximum } })

/** 503: the request has taken its time; `limit` in milliseconds. What was written stays written. */
export const outOfTime = (limit: number): KerbenError =>
  new KerbenError({ code: 'query_timeout', details: { seconds: limit / 1000 } })

/** Nobody reads this: the client has closed its connection. 499 is nginx's number for it. */
export const clientGone = (): KerbenError => new KerbenError({ code: 'client_gone' })
