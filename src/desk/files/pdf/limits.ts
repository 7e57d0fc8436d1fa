const MEBIBYTE = 1024 * 1024

/**
 * Limits of a PDF: far more than a long report needs, far less than would overload a reader's
 * device.
 */
export const limits = {
  pages: 5_000,
  /** All objects, including those that nothing refers to. */
  objects: 300_000,
  /** Bytes of the file's structure as JSON. */
  structure: 128 * MEBIBYTE,
  /** Bytes of one decoded stream, and of one image's pixels. */
  stream: 256 * MEBIBYTE,
  /** Bytes of one stream of drawing instructions, decoded. */
  instructions: 64 * MEBIBYTE,
  /** Bytes of all decoded streams together, without images. */
  streams: 1024 * MEBIBYTE,
  /** How many codings a stream may combine. */
  filters: 4,
} as const
