const MEGABYTE = 1024 * 1024

/** What the child process that decodes may take. */
export interface DecodingLimits {
  /** Bytes that it may hold (RSS), the memory of libvips and of its codecs included. */
  readonly memory: number
  /** Milliseconds of the processor's time for one file: a busy machine refuses none for being busy. */
  readonly cpu: number
  /** Milliseconds for its own start, and for one file however long it had to wait for the processor. */
  readonly start: number
  readonly time: number
  /** Bytes that it may keep after a file; one that holds more is ended. */
  readonly kept: number
  /** Milliseconds without a file after which it is ended. */
  readonly idle: number
}

/**
 * Measured with the largest images that `cleanImage` lets in, of every kind: 350 to 790 MB at their
 * peak, and 3 to 5 s of the processor; 20 s for an animated GIF.
 */
export const decodingLimits: DecodingLimits = {
  memory: 900 * MEGABYTE,
  cpu: 60_000,
  start: 60_000,
  time: 180_000,
  kept: 300 * MEGABYTE,
  idle: 15_000,
}
