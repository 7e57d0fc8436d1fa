const MEBIBYTE = 1024 * 1024

/** What a PDF may have: far more than a long report, far less than would keep a reader's device. */
export const limits = {
  pages: 5_000,
  /** Objects, of those that nothing leads to as well. */
  objects: 300_000,
  /** Bytes of the file's structure as JSON. */
  structure: 128 * MEBIBYTE,
  /** Bytes of one stream, decoded; of an image, its pixels. */
  stream: 256 * MEBIBYTE,
  /** Bytes of one stream of drawing instructions, decoded. */
  instructions: 64 * MEBIBYTE,
  /** Bytes of all streams together, decoded, pixels aside. */
  streams: 1024 * MEBIBYTE,
  /** How many codings may be laid over one another. */
  filters: 4,
} as const
