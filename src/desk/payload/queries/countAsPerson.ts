import { type PayloadRequest, type Where, isolateObjectProperty } from 'payload'

/** What the Local API sets on a request that it is given. */
const SET_BY_LOCAL_API = ['context', 'fallbackLocale', 'locale'] as const

/**
 * Counts what a person may read of a collection. It is asked on a view of their request, since the
 * Local API gives one that names no locale the default one, and the guards that come later would take
 * that for named.
 */
export async function countAsPerson(
  req: PayloadRequest,
  collection: string,
  { trash, where }: { readonly trash?: boolean; readonly where: Where },
): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection,
    where,
    ...(trash !== undefined && { trash }),
    overrideAccess: false,
    req: isolateObjectProperty(req, [...SET_BY_LOCAL_API]),
  })
  return totalDocs
}
