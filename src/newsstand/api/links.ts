import type { Addresses } from './addresses.ts'
import type { DeliveryRequest } from './deliveryResponse.ts'
import { normalizeUrl } from './normalizeUrl.ts'

const link = (url: string, parameters: Record<string, string>): string =>
  [`<${url}>`, ...Object.entries(parameters).map(([name, value]) => `${name}="${value}"`)].join(
    '; ',
  )

/** Links to the other pages of a list. */
export function pageLinks(
  { path, query }: DeliveryRequest,
  { page, pages }: { readonly page: number; readonly pages: number },
  addresses: Addresses,
): string[] {
  const to = (rel: string, number: number): string => {
    const parameters = new URLSearchParams(query)
    parameters.set('page', String(number))
    return link(addresses.api(normalizeUrl(path, parameters.toString())), { rel })
  }
  if (pages <= 1 && page === 1) return []
  return [
    to('first', 1),
    ...(page > 1 ? [to('prev', Math.max(1, Math.min(page - 1, pages)))] : []),
    ...(page < pages ? [to('next', page + 1)] : []),
    to('last', Math.max(1, pages)),
  ]
}

/**
 * Links to an entry's page in every locale in which it is live, its own among them, and to the one
 * for people of any other language (`x-default`): the first of them.
 * @param versions in the order of the locales
 */
export const languageLinks = (
  versions: readonly { readonly locale: string; readonly url: string | null }[],
): string[] => {
  const pages = versions.flatMap(({ locale, url }) => (url === null ? [] : [{ locale, url }]))
  const others = pages.slice(0, 1).map(({ url }) => ({ locale: 'x-default', url }))
  return [...pages, ...others].map(({ locale, url }) =>
    link(url, { rel: 'alternate', hreflang: locale }),
  )
}
