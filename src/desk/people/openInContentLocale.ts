import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from 'payload'

import { isLocale } from '#shared/localization/index.ts'

/** An account as these hooks look at it. */
interface Account {
  readonly id: string
  readonly contentLocale?: unknown
}

/** Where Payload keeps the locale that a person's admin opens in. */
const PREFERENCES = 'payload-preferences'

/**
 * Lets the admin open in the locale that a person writes in. Payload opens in `?locale=`, else in the
 * preference `locale` of the person, which each switch in the admin sets anew: so a switch holds
 * until the next sign-in.
 */
async function openIn({ id, contentLocale }: Account, req: PayloadRequest): Promise<void> {
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
export const openInContentLocale: CollectionAfterLoginHook = ({ req, user }) =>
  openIn(user as Account, req)

/** The same at once, when the locale is chosen or changed. */
export const followContentLocale: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [account, before] = [doc as Account, previousDoc as Account | undefined]
  if (account.contentLocale !== before?.contentLocale) await openIn(account, req)
}
