import type { PayloadRequest } from 'payload'

import { type DocumentKey, type Stage, documentEditions, ofDocument } from '#desk/editions/index.ts'
import { namesOf } from '#desk/worklist/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { NamedPerson } from './describeComments.ts'
import { checkReader } from './mayRead.ts'
import { openComments } from './openComments.ts'

/** What the discussion of one edition comes to. */
export interface EditionSummary {
  readonly locale: Locale
  readonly stage: Stage
  /** How many threads are not resolved. */
  readonly open: number
  /** Why it was sent back, by whom and when; null where it is not. */
  readonly sentBack: { readonly text: string; readonly at: string; readonly by: NamedPerson } | null
}

/**
 * What the discussions of a document's editions come to, for whoever may read it.
 * @throws KerbenError `unauthenticated`, `role`, `not_found`
 */
export async function summary(
  req: PayloadRequest,
  key: DocumentKey,
): Promise<readonly EditionSummary[]> {
  await checkReader(req, key)
  const { payload } = req
  const editions = await documentEditions(payload, key)
  const told = await openComments(payload, ofDocument(key))
  const names = await namesOf(
    payload,
    [...told.values()].map(({ sentBack }) => sentBack?.author),
  )
  return editions.map(({ id, locale, stage }) => {
    const { open, sentBack } = told.get(id) ?? { open: 0, sentBack: null }
    const by = sentBack?.author ?? ''
    return {
      locale,
      stage,
      open,
      sentBack:
        sentBack && stage === 'changes_requested'
          ? { text: sentBack.text, at: sentBack.at, by: { id: by, name: names.get(by) ?? '' } }
          : null,
    }
  })
}
