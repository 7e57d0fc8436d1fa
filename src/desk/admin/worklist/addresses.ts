import { type DocumentKey, isGlobalKey } from '#desk/editions/documentKey.ts'
import type { Preset } from '#desk/worklist/presets.ts'
import type { Locale } from '#shared/localization/index.ts'

/** An address of the admin: a path below its root, with those parameters that are set. */
export function adminAddress(
  path: string,
  parameters: Readonly<Record<string, string | number | null | undefined>> = {},
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  const search = query.toString()
  return `/admin${path}${search === '' ? '' : `?${search}`}`
}

/** The address of a document, or a global, in one locale. */
export const documentAddress = (key: DocumentKey, locale: Locale | null | undefined): string =>
  adminAddress(
    isGlobalKey(key) ? `/globals/${key.documentId}` : `/collections/${key.type}/${key.documentId}`,
    { locale },
  )

/** The path of the queue. */
export const QUEUE = '/collections/editions'

/**
 * The address of a preset of the queue. It always states the order, since the admin would reuse the
 * last one.
 */
export const presetAddress = (
  { key, sort }: Pick<Preset, 'key' | 'sort'>,
  filters: Readonly<Record<string, string | null>> = {},
): string => adminAddress(QUEUE, { queue: key, ...filters, sort })
