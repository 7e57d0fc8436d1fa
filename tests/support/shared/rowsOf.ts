import { mongodbRows } from './mongodbRows.ts'
import type { RowAccess } from './rowAccess.ts'
import { sqliteRows } from './sqliteRows.ts'

/** A database, by what a test knows of it. */
export type DatabasePlace = { readonly kind: 'sqlite' | 'mongodb'; readonly url: string }

/** The rows of a database. */
export const rowsOf = ({ kind, url }: DatabasePlace): RowAccess =>
  kind === 'sqlite' ? sqliteRows(url) : mongodbRows(url)
