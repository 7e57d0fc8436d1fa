import type { Migration } from 'payload'

/** SQLite's schema, step by step; `npm run migrate:create` writes this file. */
export const migrations: Migration[] = []
