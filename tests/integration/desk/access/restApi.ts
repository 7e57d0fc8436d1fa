import { randomUUID } from 'node:crypto'

import { type Api, type Attempt, localeOf, outcomeOf } from './outcome.ts'

type Request = readonly [method: 'DELETE' | 'GET' | 'PATCH' | 'POST', path: string, body?: unknown]

/** A create with a file, as the admin sends it. */
async function form(data: Record<string, unknown>, file: Buffer): Promise<FormData> {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  body.set('file', new Blob([new Uint8Array(file)], { type: 'image/png' }), `${randomUUID()}.png`)
  return body
}

async function requestOf({ operation, target, id, version }: Attempt): Promise<Request> {
  const { slug, isGlobal, data, change, file } = target
  const path = isGlobal ? `/globals/${slug}` : `/${slug}`
  const document = isGlobal ? path : `${path}/${id}`
  const query = `?locale=${localeOf(operation)}&depth=0`
  switch (operation) {
    case 'read':
    case 'readRu':
    case 'readAll':
      return ['GET', `${document}${query}`]
    case 'list':
      return ['GET', `${path}${query}&limit=1`]
    case 'create':
      return ['POST', `${path}${query}`, file ? await form(data(), await file()) : data()]
    case 'update':
    case 'updateRu':
      return [isGlobal ? 'POST' : 'PATCH', `${document}${query}`, change()]
    case 'trash':
      return ['PATCH', document, { deletedAt: '2020-01-01T00:00:00.000Z' }]
    case 'delete':
      return ['DELETE', document]
    case 'versions':
      return ['GET', `${path}/versions?limit=1&depth=0`]
    case 'restore':
      return ['POST', `${path}/versions/${version ?? ''}`, {}]
  }
}

/** The REST API. */
export const rest: Api = async (attempt) => {
  const [method, path, body] = await requestOf(attempt)
  const { desk, people, who } = attempt
  const caller = who === 'anonymous' ? {} : { as: people[who] }
  const answer = await desk.rest(method, path, { ...caller, ...(body !== undefined && { body }) })
  return outcomeOf(answer.status, answer.body)
}
