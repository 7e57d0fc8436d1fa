/** Whose form it is: an account's, of one document in one language. */
export interface Place {
  readonly account: string
  /** The slug of the collection or global. */
  readonly type: string
  /** The document's id, `new` for one that is not stored yet, '' for a global. */
  readonly document: string
  readonly locale: string
}

/** The address of what is kept of one opened form: its place, and the opening itself. */
export type KeptKey = readonly [
  account: string,
  type: string,
  document: string,
  locale: string,
  opening: string,
]

/** The address of one opened form. */
export const keyOf = ({ account, type, document, locale }: Place, opening: string): KeptKey => [
  account,
  type,
  document,
  locale,
  opening,
]

/** Whether an address of the browser's storage is within a place; parts not named match all. */
export const isWithin = (key: unknown, place: Partial<Place>): boolean =>
  Array.isArray(key) &&
  [place.account, place.type, place.document, place.locale].every(
    (part, index) => part === undefined || part === key[index],
  )
