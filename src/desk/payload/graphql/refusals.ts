import { KerbenError } from '#shared/errors/index.ts'

/** 400: the request cannot be understood as one GraphQL operation. */
export const badRequest = (message: string): KerbenError =>
  new KerbenError({ code: 'bad_request', status: 400, message })

/** 413: the body is longer than a GraphQL request may be. `limit` in bytes. */
export const bodyTooLarge = (limit: number): KerbenError =>
  new KerbenError({
    code: 'body_too_large',
    status: 413,
    message: `A GraphQL request has at most ${limit / 1024} kB. Write longer documents by REST.`,
    details: { limit },
  })

/** 400: the document would read more than one request may. */
export const tooDear = (cost: number, maximum: number): KerbenError =>
  new KerbenError({
    code: 'query_cost',
    status: 400,
    message:
      `This query costs ${cost}, and at most ${maximum} is allowed. ` +
      'Ask with a smaller limit, for fewer relations, or in several requests.',
    details: { cost, maximum },
  })

/** 400: a document has more writes than one request may. */
export const tooManyWrites = (writes: number, maximum: number): KerbenError =>
  new KerbenError({
    code: 'too_many_writes',
    status: 400,
    message: `One request writes at most ${maximum} times; this one has ${writes} mutations.`,
    details: { writes, maximum },
  })

/** 503: the request has taken its time; `limit` in milliseconds. What was written stays written. */
export const outOfTime = (limit: number): KerbenError =>
  new KerbenError({
    code: 'query_timeout',
    status: 503,
    message: `The request took longer than ${limit / 1000} s; what is missing was not asked.`,
    details: { limit },
  })

/** Nobody reads this: the client has closed its connection. 499 is nginx's number for it. */
export const clientGone = (): KerbenError =>
  new KerbenError({ code: 'client_gone', status: 499, message: 'The client has gone.' })
