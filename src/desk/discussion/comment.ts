import type { DocumentKey } from '#desk/editions/index.ts'
import type { Locale } from '#shared/localization/index.ts'

/** The slug of the collection of comments. */
export const COMMENTS = 'comments'

/** The longest comment, in characters; that of a transition is as long at most. */
export const LONGEST_TEXT = 2000

/** The longest passage that a comment quotes, in characters. */
export const LONGEST_QUOTE = 500

/** How many people one comment may mention. */
export const MOST_MENTIONS = 20

/** A comment as stored. Instants are ISO 8601 in UTC. */
export interface Comment extends DocumentKey {
  readonly id: string
  /** The id of the edition that it is about. */
  readonly edition: string
  readonly locale: Locale
  /** The id of its thread's first comment; its own for the first. */
  readonly thread: string
  /** Whether it begins a thread that is not resolved. */
  readonly open?: boolean | null
  /** The form's path of the field that it is about. */
  readonly field?: string | null
  /** The passage that it is about, as it was when it was quoted. */
  readonly quote?: string | null
  readonly text: string
  /** An account's id, or a system actor's name. */
  readonly author: string
  /** Ids of the accounts that it mentions. */
  readonly mentions?: readonly string[] | null
  readonly at: string
  readonly editedAt?: string | null
  readonly resolvedAt?: string | null
  readonly resolvedBy?: string | null
  /** The transition that it was said with. */
  readonly transition?: string | null
}

/** Whether a comment begins a thread. */
export const beginsThread = ({ id, thread }: Pick<Comment, 'id' | 'thread'>): boolean =>
  id === thread
