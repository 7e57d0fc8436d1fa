import { type PayloadRequest, isolateObjectProperty } from 'payload'

import { hasRole, notFound, roleRefusal } from '#desk/access/index.ts'
import { type DocumentKey, isGlobalKey } from '#desk/editions/index.ts'
import { checkDeskPerson } from '#desk/editionsApi/index.ts'
import { countAsPerson } from '#desk/payload/queries/index.ts'

/**
 * Whether a request's person may read a document, which is not in the trash: by the rule that its
 * text is read by.
 */
export async function mayRead(req: PayloadRequest, key: DocumentKey): Promise<boolean> {
  if (isGlobalKey(key)) {
    const global = req.payload.globals.config.find(({ slug }) => slug === key.documentId)
    return Boolean(await global?.access.read({ req }))
  }
  const access = await req.payload.collections[key.type]?.config.access.read({ req })
  if (!access) return false
  return (await countAsPerson(req, key.type, { where: { id: { equals: key.documentId } } })) > 0
}

/** The same for another account, such as one that is to be mentioned. */
export function mayAlsoRead(
  req: PayloadRequest,
  user: PayloadRequest['user'],
  key: DocumentKey,
): Promise<boolean> {
  const theirs = isolateObjectProperty(req, ['user'])
  theirs.user = user
  return mayRead(theirs, key)
}

/**
 * Lets people pass who may read the document on the desk.
 * @throws KerbenError `unauthenticated`, `role`; `not_found` for a document that there is not, or
 * that the person may not read
 */
export async function checkReader(req: PayloadRequest, key: DocumentKey): Promise<void> {
  checkDeskPerson(req)
  if (!(await mayRead(req, key))) throw notFound()
}

/** Whether a request's user may comment on what they may read: a viewer only reads. */
export const mayComment = (user: unknown): boolean =>
  hasRole(user, 'administrator', 'editor', 'author', 'translator', 'safeguarding')

/**
 * Lets people pass who may comment on the document.
 * @throws KerbenError `unauthenticated`, `role`, `not_found`
 */
export async function checkWriter(req: PayloadRequest, key: DocumentKey): Promise<void> {
  await checkReader(req, key)
  if (!mayComment(req.user)) throw roleRefusal('commenting')
}
