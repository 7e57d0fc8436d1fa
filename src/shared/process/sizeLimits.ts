const MEGABYTE = 1024 * 1024

/** Most bytes of a file, of a request that uploads a file, and of any other request. */
export const sizeLimits = {
  file: 20 * MEGABYTE,
  upload: 25 * MEGABYTE,
  other: 2 * MEGABYTE,
} as const
