// Payload 3.90.1 fails with 500 on a query or a body that it cannot read, ignores a body of another
// type, and stores names and characters that no database keeps unchanged.

import { type PayloadRequest, addDataAndFileToRequest } from 'payload'

import { formRules } from '#desk/access/formRules.ts'
import { malformed } from '#desk/access/refusals.ts'
import { KerbenError, isKerbenError } from '#shared/errors/index.ts'
import { isObject } from '#shared/values/index.ts'
import { checkQuerySize } from '../queries/index.ts'
import { type Asked, checkQuery } from '../queries/queryForm/index.ts'
import { bodyRules, tooDeep } from './bodyRules.ts'

/** Methods whose body Payload reads. */
const WITH_BODY: ReadonlySet<string> = new Set(['PATCH', 'POST', 'PUT'])

/** Most levels of objects and lists in a body: rich text with nested lists needs about thirty. */
const DEEPEST = 100

const MULTIPART = /^multipart\/form-data\s*;.*boundary=/i

/** Parts of a query that may be one JSON text. */
const AS_JSON = ['data', 'where'] as const

/**
 * Refuses a malformed REST request before its handler runs: a malformed query, or a body that is
 * neither a JSON object nor a form with files. The parsed body is kept for the handler.
 * @param asked the fields and the request that the query is checked with
 * @param readsForm whether the endpoint reads forms itself, by `readForm`
 * @throws KerbenError `bad_request` (400), `content_type` (415)
 */
export async function checkRequest(
  req: PayloadRequest,
  asked: Asked,
  readsForm = false,
): Promise<void> {
  const { query } = req
  for (const name of AS_JSON) {
    const text: unknown = query[name]
    if (typeof text === 'string' && text !== '') query[name] = parsed(name, text)
  }
  // first the size, before anything walks through the query; `limitPeople` checks it for other APIs
  checkQuerySize(query)
  checkQuery(asked, query)
  if (!WITH_BODY.has(req.method?.toUpperCase() ?? '')) return
  if (readsForm && isForm(req)) return
  if (req.body) await readBody(req)
  // without a body Payload's operations would fail
  req.data ??= {}
}

const isForm = ({ headers }: PayloadRequest): boolean =>
  MULTIPART.test(headers.get('content-type') ?? '')

async function readBody(req: PayloadRequest): Promise<void> {
  const type = req.headers.get('content-type') ?? ''
  if (isForm(req)) {
    await readForm(req)
    // Payload drops every other part of a form
    if (req.data === undefined && !req.file) throw malformed('_payload', bodyRules.noPayload)
  } else {
    const text = await keepBody(req)
    if (text === '') {
      markRead(req)
      return
    }
    // Payload would ignore a body of any other type
    if (type.split(';', 1)[0] !== 'application/json')
      throw new KerbenError({
        code: 'content_type',
        details: { expected: ['application/json', 'multipart/form-data'] },
      })
    const data = parsed('body', text)
    checkValue('', data)
    if (!isObject(data)) throw malformed('data', formRules.object)
  }
}

/** Marks the body as read, so that Payload's endpoint does not read it again. */
const markRead = (req: PayloadRequest): void => {
  Object.defineProperty(req, 'body', { value: null, configurable: true, writable: true })
}

/** Bodies that were read, by their requests. */
const texts = new WeakMap<object, string>()

/** The body as text, for whoever reads it next too: a stream is read once. */
export async function keepBody(req: PayloadRequest): Promise<string> {
  const known = texts.get(req)
  if (known !== undefined) return known
  const text = decoded((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  texts.set(req, text)
  // configurable: Next's request is a proxy that binds functions, which fails for fixed properties
  const kept = { configurable: true, writable: true }
  Object.defineProperties(req, {
    text: { ...kept, value: () => Promise.resolve(text) },
    json: { ...kept, value: () => Promise.resolve(parsed('body', text)) },
  })
  return text
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw malformed('body', bodyRules.notUtf8)
  }
}

/**
 * Whether Payload's form reader failed because of too much data or a timeout, which the desk
 * reports itself.
 */
const isOfLimits = (error: unknown): boolean =>
  error instanceof Error &&
  (('status' in error && error.status === 413) || error.message.startsWith('Upload timeout'))

/**
 * Reads a form, and reports a malformed one as the client's error.
 * @param read stores the form's content on the request: in memory, or as an upload endpoint does
 * @throws KerbenError `bad_request` (400)
 */
export async function readForm(
  req: PayloadRequest,
  read: (req: PayloadRequest) => Promise<void> = addDataAndFileToRequest,
): Promise<void> {
  try {
    await read(req)
  } catch (error) {
    if (isOfLimits(error) || isKerbenError(error)) throw error
    throw malformed('body', bodyRules.brokenForm)
  }
  markRead(req)
  if (req.data === undefined) return
  checkValue('', req.data)
  if (!isObject(req.data)) throw malformed('data', formRules.object)
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed(path, bodyRules.notJson)
  }
}

/**
 * Refuses values that no database keeps unchanged, and names such as `__proto__` that would change
 * an object.
 */
function checkValue(path: string, value: unknown, depth = 0): void {
  if (depth > DEEPEST) throw malformed('body', tooDeep(DEEPEST))
  if (typeof value === 'string' && value.includes('\0'))
    throw malformed(path || 'body', bodyRules.noNull)
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    if (name === '__proto__' || name.includes('\0'))
      throw malformed(path || 'body', bodyRules.noName)
    checkValue(path ? `${path}.${name}` : name, inner, depth + 1)
  }
}
