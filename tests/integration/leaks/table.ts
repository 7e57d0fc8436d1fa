import type { Role } from '#desk/access/roles.ts'

/** Where a planted text stands, as far as it decides who may see it. */
export type Kind = keyof typeof table

/** Who reads: nobody who is signed in, or an account of one role. */
export type Reader = 'anonymous' | Role

/** All of them, the least trusted first. */
export const readers: readonly Reader[] = [
  'anonymous',
  'frontend',
  'viewer',
  'translator',
  'author',
  'editor',
  'safeguarding',
  'administrator',
]
const onDesk = readers.slice(2)
const nobody: readonly Reader[] = []

/** The one declared table: who may see what. Everything else that is found is a leak. */
export const table = {
  /** A field of the contract, in a locale that is live. */
  live: readers,
  /** The address, texts and bytes of a file that a live edition uses. */
  liveMedia: readers,
  /** A field of a live document that its contract does not have. */
  internal: onDesk,
  /** A later edit of what is live, not yet approved. */
  edited: onDesk,
  /** A locale that was never published, of a document that is live in another. */
  unpublished: onDesk,
  /** A document that was never published. */
  draft: onDesk,
  /** A document that was live and is no more. */
  takenIn: onDesk,
  /** Where that was, unless it was safeguarded: the changes say it. */
  lastSlug: readers,
  trashed: onDesk,
  /** A text that an earlier version alone still has. */
  version: onDesk,
  /** The texts and bytes of a file that nothing live uses. */
  idleMedia: onDesk,
  /** The name of an account. */
  name: onDesk,
  /** What an account has beside its name. */
  account: ['administrator'],
  /** What people say of an edition, and why it was sent back. */
  comment: onDesk,
  /** Why something was done, and everything else that the audit alone holds. */
  audit: ['administrator', 'safeguarding'],
  /** Which consent a story rests on. */
  consentId: ['safeguarding'],
  consent: ['safeguarding'],
  consentFile: ['safeguarding'],
  shelterSite: ['safeguarding'],
  /** What a picture of people was called where it came from. */
  uploadedName: onDesk,
  /** Passwords’ hashes, keys, sessions. */
  secret: nobody,
  /** What somebody else’s admin remembers. */
  preference: nobody,
  /** What an event says of what happened. */
  event: nobody,
  /** What a task is about. */
  task: nobody,
  /** What only an edition’s frozen view holds. */
  frozen: nobody,
  /** What only stands in the desk’s own store of keys and values. */
  internalStore: nobody,
} as const satisfies Record<string, readonly Reader[]>

/** Whether the table lets `reader` see what is of `kind`. */
export const maySee = (reader: Reader, kind: Kind): boolean =>
  (table[kind] as readonly Reader[]).includes(reader)
