import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from 'payload'

import type { User } from '#desk/documents/index.ts'
import { isLocale } from '#shared/localization/index.ts'

/** The collection in which Payload stores the locale that a person's admin opens in. */
const PREFERENCES = 'payload-preferences'

/**
 * Makes the admin open in a person's `contentLocale`. Payload uses `?locale=`, else the person's
 * preference `locale`, which every switch in the admin overwrites: so a switch lasts until the next
 * sign-in.
 */
async function openIn({ id, contentLocale }: User, req: PayloadRequest): Promise<void> {
  if (!isLocale(contentLocale)) return
  const user = { relationTo: 'users', value: id }
  // the bare adapter, as in Payload's own operation on preferences: the collection's writes need a
  // signed-in user, and there is none yet
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

/** Does the same as soon as the locale is chosen or changed. */
export const followContentLocale: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  req,
}) => {
  // a document of its own before it is created is empty
  const before: Partial<User> = previousDoc
  if (doc.contentLocale !== before.contentLocale) await openIn(doc, req)
}
