import type { PayloadRequest } from 'payload'

import { type DocumentKey, documentFields } from '#desk/editions/index.ts'
import { type NamedField, namedField } from '#desk/fieldTree/index.ts'
import { namesOf } from '#desk/worklist/index.ts'
import { type Comment, beginsThread } from './comment.ts'

/** A person by their name; empty for a system actor, and where there is no such account. */
export interface NamedPerson {
  readonly id: string
  readonly name: string
}

/** A comment as the desk's HTTP API shows it. */
export interface CommentDescription extends Pick<Comment, 'at' | 'id' | 'locale' | 'text'> {
  /** The id of the first comment of the thread that it answers; null for a first one. */
  readonly thread: string | null
  /** The form's path of the field that it is about. */
  readonly field: string | null
  /** The field's labels, in the reader's language. */
  readonly fieldLabel: string | null
  readonly quote: string | null
  readonly author: NamedPerson
  readonly mentions: readonly NamedPerson[]
  /** Whether the reader wrote it, and so may change it. */
  readonly own: boolean
  /** Whether its thread is resolved; said of the first comment, false for an answer. */
  readonly resolved: boolean
  readonly resolvedAt: string | null
  readonly resolvedBy: NamedPerson | null
  readonly editedAt: string | null
  /** The transition that it was said with. */
  readonly transition: string | null
}

/** Describes comments of one document for who asks. All names are read in one query. */
export async function describeComments(
  req: PayloadRequest,
  key: DocumentKey,
  comments: readonly Comment[],
): Promise<CommentDescription[]> {
  const names = await namesOf(
    req.payload,
    comments.flatMap(({ author, resolvedBy, mentions }) => [
      author,
      resolvedBy,
      ...(mentions ?? []),
    ]),
  )
  const fields = documentFields(req.payload, key)
  const person = (id: string): NamedPerson => ({ id, name: names.get(id) ?? '' })
  const named = (path: string): NamedField | null => namedField(fields, path, req.i18n)
  return comments.map((comment) => ({
    id: comment.id,
    locale: comment.locale,
    thread: beginsThread(comment) ? null : comment.thread,
    field: comment.field ?? null,
    fieldLabel: (comment.field && named(comment.field)?.label) || null,
    quote: comment.quote ?? null,
    text: comment.text,
    author: person(comment.author),
    mentions: (comment.mentions ?? []).map(person),
    own: comment.author === req.user?.id,
    at: comment.at,
    editedAt: comment.editedAt ?? null,
    resolved: beginsThread(comment) && comment.open !== true,
    resolvedAt: comment.resolvedAt ?? null,
    resolvedBy: comment.resolvedBy ? person(comment.resolvedBy) : null,
    transition: comment.transition ?? null,
  }))
}
