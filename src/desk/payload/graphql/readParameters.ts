import { formRules } from '#desk/access/formRules.ts'
import { bodyTooLarge, malformed, mostLevels, requestRules } from '#shared/errors/index.ts'
import { isObject } from '#shared/values/index.ts'
import { querySize } from '../queries/index.ts'
import { graphqlLimits } from './limits.ts'
import { methodRefusal } from './refusals.ts'

/** A GraphQL request, with the names of "GraphQL over HTTP". */
export interface Parameters {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/**
 * Reads a body, and stops at the limit.
 * @throws KerbenError `body_too_large` (413)
 */
async function readText({ body, headers }: Request): Promise<string> {
  if (Number(headers.get('content-length') ?? 0) > graphqlLimits.body)
    throw bodyTooLarge(graphqlLimits.body)
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const part: Uint8Array = next.value
    length += part.byteLength
    if (length > graphqlLimits.body) throw bodyTooLarge(graphqlLimits.body)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed(path, requestRules.json)
  }
}

/** Whether a request by its method asks for nothing but an answer. */
export const isSafe = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

/** The parameters in an address, of which the variables are JSON. */
function inAddress({ url }: Request): unknown {
  const { query, variables, operationName } = Object.fromEntries(new URL(url).searchParams)
  return { query, operationName, variables: variables && parsed('variables', variables) }
}

async function inBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw malformed('content-type', requestRules.jsonType)
  return parsed('body', await readText(request))
}

/**
 * Reads one GraphQL request, from the body of a POST or the address of a GET.
 * @throws KerbenError `bad_request` (400) that says which part is wrong, `body_too_large` (413),
 * `graphql_method` (405)
 */
export async function readParameters(request: Request): Promise<Parameters> {
  if (!isSafe(request) && request.method !== 'POST') throw methodRefusal(['GET', 'POST'])
  const body = isSafe(request) ? inAddress(request) : await inBody(request)
  if (Array.isArray(body)) throw malformed('body', requestRules.oneOperation)
  if (!isObject(body)) throw malformed('body', requestRules.queryObject)
  const { query, variables, operationName } = body
  if (typeof query !== 'string' || query === '') throw malformed('query', requestRules.graphqlText)
  const isNone = variables === undefined || variables === null
  if (!isNone && !isObject(variables)) throw malformed('variables', requestRules.object)
  if (querySize(variables).nesting > graphqlLimits.nesting)
    throw malformed('variables', mostLevels(graphqlLimits.nesting))
  const isUnnamed = operationName === undefined || operationName === null
  if (!isUnnamed && typeof operationName !== 'string')
    throw malformed('operationName', formRules.text)
  return {
    query,
    ...(isObject(variables) && { variables }),
    ...(typeof operationName === 'string' && operationName !== '' && { operationName }),
  }
}
