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
 * Opens a shelter's sites to compare texts with them: address, phones and names of staff, which
 * must not be published. Each opening is recorded first, since somebody could find out a site by
 * comparing one text after another.
 * @param context of the check: the shelter's id, and the function that records an opening
 * @returns none without a key; `unreadable` if the present key does not open a site
 */
export async function openSiteTexts({
  id,
  opened,
  req,
}: Pick<ConfidentialContext, 'id' | 'opened' | 'req'>): Promise<string[] | 'unreadable'> {
  // `custom` is untyped; only `shelterSitesCollection` writes this entry
  const custom: Record<string, unknown> | undefined =
    req.payload.collections[SHELTER_SITES]?.config.custom
  const openSite = custom?.[OPEN_SITE] as Opener | undefined
  if (!openSite) return []
  // the bare adapter: the audit records a comparison, not a read of the document
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
