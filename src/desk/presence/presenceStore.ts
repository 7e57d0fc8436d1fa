import type { Locale } from '#shared/localization/index.ts'

/** Milliseconds for which a person is taken to be there after they last said so. */
export const PRESENT_FOR = 30_000

/** Somebody who has a document open. */
export interface Present {
  /** The account's. */
  readonly id: string
  readonly name: string
  readonly locale: Locale
  /** When they came, as an instant. */
  readonly since: string
}

/** Where it is kept who is on which document. */
export interface PresenceStore {
  /**
   * Notes that a person is there, for `PRESENT_FOR`.
   * @param document `news/` and its id, or `globals/` and its slug
   */
  readonly enter: (document: string, person: Omit<Present, 'since'>) => Promise<void>
  /** Notes that a person has left, in one language or in all. */
  readonly leave: (document: string, id: string, locale?: Locale) => Promise<void>
  /** Who is there, in the order in which they came. */
  readonly list: (document: string) => Promise<Present[]>
}

/** People in the order in which they came. */
export const inOrder = (present: readonly Present[]): Present[] =>
  [...present].sort((a, b) => (a.since < b.since ? -1 : 1))
