import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from 'payload'

import type { User } from '#desk/documents/index.ts'
import { isLocale } from '#shared/localization/index.ts'

/** Where Payload keeps the locale that a person's admin opens in. */
const PREFERENCES = 'payload-preferences'

/**
 * Lets the admin open in the locale that a person writes in. Payload opens in `?locale=`, else in the
 * preference `locale` of the person, which each switch in the admin sets anew: so a switch holds
 * until the next sign-in.
 */
async function openIn({ id, contentLocale }: User, req: PayloadRequest): Promise<void> {
  if (!isLocale(contentLocale)) return
  const user = { relationTo: 'users', value: id }
  // the bare adapter: the collection's own writes are those of the person who is signed in, and
  // nobody is yet; as Payload's own operation on preferences does
  await req.payload.db.upsert({
    collection: PREFERENCES,
    data: { key: 'locale', user, value: contentLocale },
    where: {
      and: [
        { key: { equals: 'locale' } },
        { 'user.value': { equals: id } },
        { 'user.relationTo': { equals: 'users' } },
      ],
    },
    req,
  })
}

/** At each sign-in the admin opens in the person's locale. */
export const openInContentLocale: CollectionAfterLoginHook<User> = ({ req, user }) =>
  openIn(user, req)

/** The same at once, when the locale is chosen or changed. */
export const followContentLocale: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  req,
}) => {
  // a document of its own before it is created is empty
  const before: Partial<User> = previousDoc
  if (doc.contentLocale !== before.contentLocale) await openIn(doc, req)
}
