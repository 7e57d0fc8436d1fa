// Payload 3.90.1 reads and executes any document at `/api/graphql`, of any size and from anybody,
// and leaves access checks to each resolver. It answers POST alone, while clients ask by GET too.

import { execute } from 'graphql'
import type { PayloadRequest } from 'payload'

import { admit } from '../access/index.ts'
import { checkLocales, readInOwnLocale } from '../requests/index.ts'
import { answer, handler } from './answer.ts'
import { answerError } from './answerErrors.ts'
import { checkedOperation } from './checkedOperation.ts'
import { chunkedSchema } from './chunkedSchema.ts'
import { isSafe, readParameters } from './readParameters.ts'
import { methodRefusal } from './refusals.ts'
import { schemaOf } from './schemas.ts'
import { type OperationContext, Turns } from './turns.ts'

async function run(req: PayloadRequest, request: Request): Promise<Response> {
  admit(req)
  checkLocales(req)
  const parameters = await readParameters(request)
  req.data = { ...parameters }
  const schema = await schemaOf(req)
  const { isReading, ...operation } = checkedOperation(schema, parameters)
  if (isReading) readInOwnLocale(req)
  else if (isSafe(request)) throw methodRefusal(['POST'])
  const contextValue: OperationContext = { req, turns: new Turns(request.signal) }
  const { data, errors } = await execute({
    schema: chunkedSchema(schema),
    contextValue,
    ...operation,
  })
  return answer(req, 200, {
    ...(errors && { errors: await Promise.all(errors.map((error) => answerError(req, error))) }),
    data,
  })
}

/**
 * Answers `/api/graphql` in Payload's place: POST, and queries by GET. The user is identified by the
 * headers before the body is read. A request that fails a check gets 400 with the reason; others are
 * executed one operation at a time, as long as the client waits.
 */
export const graphqlHandler = handler(run)
