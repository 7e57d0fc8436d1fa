import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const folder = new URL('./mission/', import.meta.url)

const documents = z.array(
  z.strictObject({ key: z.string().min(1), data: z.record(z.string(), z.unknown()) }),
)
const global = z.strictObject({ data: z.record(z.string(), z.unknown()) })

/** A document of the mission's files. */
export interface SeedDocument {
  readonly key: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The types in seeding order: documents come before those that refer to them. */
export const seededTypes = [
  'places',
  'partners',
  'hotlines',
  'services',
  'programmes',
  'milestones',
  'shelters',
  'news',
  'pages',
] as const

/** The globals, seeded last. */
export const seededGlobals = ['organisation', 'cooperation', 'safety', 'navigation'] as const

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'))

/** The documents of one type, as the mission's file has them. */
export const readDocuments = async (type: string): Promise<SeedDocument[]> =>
  documents.parse(await read(type))

/** A global of the mission's files. */
export const readGlobal = async (slug: string): Promise<Readonly<Record<string, unknown>>> =>
  global.parse(await read(slug)).data
