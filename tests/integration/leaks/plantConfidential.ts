import type { FlattenedField } from 'payload'

import { locales } from '#shared/localization/locales.ts'
import { plantStories } from './plantDocuments.ts'
import type { Planting } from './planting.ts'
import type { Kind } from './table.ts'
import { Values } from './values.ts'

type Row = Record<string, unknown>

const NOT_WRITTEN = new Set(['createdAt', 'deletedAt', 'sealed', 'updatedAt'])

async function create(
  planting: Planting,
  collection: string,
  kind: Kind,
  fixed: Row = {},
): Promise<string> {
  const { desk, documents, people } = planting
  const values = new Values(collection, {
    ...planting,
    payload: desk.payload,
    self: collection,
    fixed,
  })
  const all: FlattenedField[] = desk.payload.collections[collection]?.config.flattenedFields ?? []
  const fields = all.filter(({ name }) => !NOT_WRITTEN.has(name))
  const body = await values.of(fields, { kind: () => kind })
  const as = people.safeguarding
  const answer = await desk.rest<{ doc?: { id: string } }>('POST', `/${collection}`, { as, body })
  const id = answer.body.doc?.id
  if (id === undefined) throw new Error(`${collection}: ${JSON.stringify(answer.body)}`)
  documents.set(collection, [...(documents.get(collection) ?? []), id])
  return id
}

/** Consents and what rests on them, and a site whose earlier version says other things. */
export async function plantConfidential(planting: Planting): Promise<void> {
  const { desk, documents, markers, people } = planting
  const inForce = await create(planting, 'consents', 'consent', {
    scope: [...locales],
    given: '2020-01-01',
    expires: undefined,
  })
  const other = await create(planting, 'consents', 'consent')
  for (const id of [inForce, other]) markers.note(id, 'consentId', 'the id of a consent')
  await plantStories(planting, { inForce, other })

  const site = await create(planting, 'shelterSites', 'shelterSite', { capacity: 4321 })
  const later = {
    address: markers.make('shelterSite', 'shelterSites address, of the newest version'),
  }
  await desk.rest('PATCH', `/shelterSites/${site}`, { as: people.safeguarding, body: later })
  documents.set('shelterSites', [site])
}
