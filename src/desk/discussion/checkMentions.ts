import type { PayloadRequest } from 'payload'

import { malformed } from '#desk/access/index.ts'
import type { DocumentKey } from '#desk/editions/index.ts'
import { isUuid } from '#shared/ids/index.ts'
import { MOST_MENTIONS } from './comment.ts'
import { commentRules } from './messages.ts'
import { mayAlsoRead } from './mayRead.ts'

/**
 * The accounts that a comment mentions, each once.
 * @throws KerbenError `bad_request`, the same for an id of nobody and for somebody who may not read
 * the document
 */
export async function checkMentions(
  req: PayloadRequest,
  key: DocumentKey,
  mentions: readonly string[],
): Promise<string[]> {
  const ids = [...new Set(mentions)]
  if (ids.length > MOST_MENTIONS) throw malformed('mentions', commentRules.tooMany(MOST_MENTIONS))
  if (ids.length === 0) return []
  // past the access rules, which allow only one's own account; nothing of an account is answered
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids.filter(isUuid) } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const [index, id] of ids.entries()) {
    const user = docs.find((one) => one.id === id)
    if (!user || !(await mayAlsoRead(req, { ...user, collection: 'users' }, key)))
      throw malformed(`mentions.${String(index)}`, commentRules.noReader)
  }
  return ids
}
