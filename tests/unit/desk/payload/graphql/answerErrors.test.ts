import { describe, expect, it } from '@jest/globals'
import { GraphQLError } from 'graphql'
import type { PayloadRequest } from 'payload'

import { roleRefusal } from '#desk/access/index.ts'
import { answerError } from '#desk/payload/graphql/answerErrors.ts'

/** What a caller is told of an error in a resolver, and what is logged. */
async function told(originalError: Error) {
  const logged: unknown[] = []
  const log = (line: unknown) => logged.push(line)
  const logger = { error: log, info: log, warn: log }
  const config = { hooks: {}, loggingLevels: {} }
  // all that is read of a request
  const req = { payload: { config, logger }, context: {} } as unknown as PayloadRequest
  const error = new GraphQLError(originalError.message, { originalError, path: ['allNews'] })
  return { answer: await answerError(req, error), logged }
}

describe('an error of GraphQL', () => {
  it('that is a refusal is told with its code, its status and where it was', async () => {
    const { answer } = await told(roleRefusal('this'))
    expect(answer).toMatchObject({
      message: 'Your role does not include this: this.',
      path: ['allNews'],
      extensions: { data: { code: 'role' }, statusCode: 403 },
    })
  })

  it('that is nobody’s refusal is logged, and nothing of it is told', async () => {
    const failure = new Error('SQLITE_ERROR: no such column: secret')
    const { answer, logged } = await told(failure)
    expect(answer).toEqual({
      message: 'Something failed here. It has been logged.',
      path: ['allNews'],
      extensions: { name: 'Error', statusCode: 500 },
    })
    expect(logged).toEqual([expect.objectContaining({ err: failure })])
  })
})
