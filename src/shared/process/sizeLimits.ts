const MEGABYTE = 1024 * 1024

/** Bytes that a file may have, a request that brings one, and any other request. */
export const sizeLimits = {
  file: 20 * MEGABYTE,
  upload: 25 * MEGABYTE,
  other: 2 * MEGABYTE,
} as const
