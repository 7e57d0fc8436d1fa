import type { AfterTransition } from '#desk/workflow/index.ts'
import { LONGEST_TEXT } from './comment.ts'
import { createComment } from './store.ts'
import { requiredWords } from './words.ts'

/**
 * Keeps what was said with *Request changes* as a comment of the edition, so that its author reads
 * it; the audit alone would keep it from them. The transition's own event tells of it.
 */
export const keepRequestedChanges: AfterTransition = async (
  req,
  { type, documentId, locale, edition, transition, comment },
) => {
  if (transition !== 'requestChanges') return
  const text = requiredWords('comment', comment ?? '', LONGEST_TEXT)
  await createComment(req, { type, documentId, locale, edition, text, transition })
}
