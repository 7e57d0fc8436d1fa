import type { DeliveryRequest } from './deliveryResponse.ts'

/**
 * Where a path with a slash at its end leads: the same without it, with its query.
 * @returns undefined for a path without one
 */
export function withoutSlash({ path, query }: DeliveryRequest): string | undefined {
  if (!/[^/]\/$/.test(path)) return undefined
  return path.slice(0, -1) + (query === '' ? '' : `?${query}`)
}
