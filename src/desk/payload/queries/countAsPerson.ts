import { type PayloadRequest, type Where, isolateObjectProperty } from 'payload'

/** Properties that the Local API sets on a request it gets. */
const SET_BY_LOCAL_API = ['context', 'fallbackLocale', 'locale'] as const

/**
 * Counts the documents that a person may read. The Local API sets the default locale on a request
 * without one, which later guards would take for a locale that the caller named; so it gets a view
 * of the request on which these properties are separate.
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
