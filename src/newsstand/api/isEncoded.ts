/** Whether a query, or a part of one, is percent-encoded UTF-8 (RFC 3986). */
export function isEncoded(query: string): boolean {
  try {
    decodeURIComponent(query)
    return true
  } catch {
    return false
  }
}
