// Who has a document open, in which language: shown to the others, for 30 seconds at a time. It stops
// nobody, and is no part of what is stored: no event, no audit, no turn in the queue of writes.
// May import src/desk/editionsApi, src/desk/editions, src/desk/payload/queries, src/desk/database,
// src/desk/access and src/shared.
export { presence } from './presence.ts'
