import type { ConfidentialContext } from '#desk/editions/index.ts'
import { isKerbenError } from '#shared/errors/index.ts'
import type { SiteValues } from './siteValues.ts'
import { OPEN_SITE, SHELTER_SITES } from './slug.ts'

type Opener = (sealed: string) => SiteValues

const textsOf = ({ address, directPhones, staff }: SiteValues): string[] =>
  [
    address,
    ...(directPhones ?? []).map(({ value }) => value),
    ...(staff ?? []).flatMap(({ name, phone }) => [name, phone]),
  ].filter((text): text is string => typeof text === 'string' && text !== '')

/**
 * Opens a shelter's sites for a comparison: address, phones, names of staff, none of which may be
 * published. Each is noted before it is opened: who compares text after text could read it that way.
 * @param context of the check, for the shelter's id and to note what is opened
 * @returns none without a key; `unreadable` where a site does not open with the key in use
 */
export async function openSiteTexts({
  id,
  opened,
  req,
}: Pick<ConfidentialContext, 'id' | 'opened' | 'req'>): Promise<string[] | 'unreadable'> {
  // the config's `custom` is untyped; `shelterSitesCollection` is the only one to write this entry
  const custom: Record<string, unknown> | undefined =
    req.payload.collections[SHELTER_SITES]?.config.custom
  const openSite = custom?.[OPEN_SITE] as Opener | undefined
  if (!openSite) return []
  // the bare adapter: a comparison is recorded as one, not as the reading of a document
  const { docs } = await req.payload.db.find<{ id: string; sealed?: string | null }>({
    collection: SHELTER_SITES,
    where: { shelter: { equals: id } },
    limit: 0,
    pagination: false,
    req,
  })
  try {
    return docs.flatMap(({ id: site, sealed }) => {
      if (!sealed) return []
      opened({ action: 'compareShelterSite', type: SHELTER_SITES, documentId: site })
      return textsOf(openSite(sealed))
    })
  } catch (error) {
    if (isKerbenError(error) && error.code === 'sealed') return 'unreadable'
    throw error
  }
}
