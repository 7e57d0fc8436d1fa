const MEGABYTE = 1024 * 1024

/** Limits of the child process that decodes. */
export interface DecodingLimits {
  /** Most bytes of memory (RSS), including libvips and its codecs. */
  readonly memory: number
  /** Milliseconds of processor time for one file, so that a busy machine does not refuse files. */
  readonly cpu: number
  /** Milliseconds of real time for its start, and for one file. */
  readonly start: number
  readonly time: number
  /** Bytes that it may still hold after a file; a process that holds more is ended. */
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
