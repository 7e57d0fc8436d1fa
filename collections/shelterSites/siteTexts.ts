import type { PayloadRequest } from 'payload'

import { isKerbenError } from '../../src/errors/index.ts'
import { OPEN_SITE, SHELTER_SITES } from './slug.ts'
import type { SiteValues } from './siteValues.ts'

type Opener = (sealed: string) => SiteValues

const textsOf = ({ address, directPhones, staff }: SiteValues): string[] =>
  [
    address,
    ...(directPhones ?? []).map(({ value }) => value),
    ...(staff ?? []).flatMap(({ name, phone }) => [name, phone]),
  ].filter((text): text is string => typeof text === 'string' && text !== '')

/**
 * The words of a shelter's sites that must not be published: address, phones, names of staff. For
 * a comparison that tells nobody what they are, so that it is no read and leaves no audit entry.
 * @returns none without a key; `unreadable` where a site does not open with the key in use
 */
export async function siteTextsOf(
  req: PayloadRequest,
  shelter: string,
): Promise<string[] | 'unreadable'> {
  // the config's `custom` is untyped; `shelterSitesCollection` is the only one to write this entry
  const custom: Record<string, unknown> | undefined =
    req.payload.collections[SHELTER_SITES]?.config.custom
  const openSite = custom?.[OPEN_SITE] as Opener | undefined
  if (!openSite) return []
  // the bare adapter: what gives a site away does so whoever publishes
  const { docs } = await req.payload.db.find<{ id: string; sealed?: string | null }>({
    collection: SHELTER_SITES,
    where: { shelter: { equals: shelter } },
    limit: 0,
    pagination: false,
    req,
  })
  try {
    return docs.flatMap(({ sealed }) => (sealed ? textsOf(openSite(sealed)) : []))
  } catch (error) {
    if (isKerbenError(error) && error.code === 'sealed') return 'unreadable'
    throw error
  }
}
