const MEGABYTE = 1024 * 1024

/** What the child process that decodes may take. */
export interface DecodingLimits {
  /** Bytes that it may hold (RSS), the memory of libvips and of its codecs included. */
  readonly memory: number
  /** Milliseconds for its own start, and for one file. */
  readonly start: number
  readonly time: number
  /** Bytes that it may keep after a file; one that holds more is ended. */
  readonly kept: number
  /** Milliseconds without a file after which it is ended. */
  readonly idle: number
}

/**
 * Measured with the largest images that `cleanImage` lets in, in every kind: 600 to 800 MB at their
 * peak, and 8 s where the machine has nothing else to do.
 */
export const decodingLimits: DecodingLimits = {
  memory: 900 * MEGABYTE,
  start: 60_000,
  time: 60_000,
  kept: 300 * MEGABYTE,
  idle: 15_000,
}
