/** The kinds of file that are accepted anywhere. SVG is not: it can contain scripts. */
export const kinds = ['jpeg', 'png', 'webp', 'avif', 'gif', 'pdf'] as const

/** One of `kinds`. */
export type Kind = (typeof kinds)[number]

/** The kinds that sharp decodes. */
export type ImageKind = Exclude<Kind, 'pdf'>

/** Each kind's media type (IANA) and file extension. */
export const kindNames: Readonly<Record<Kind, { mimeType: string; extension: string }>> = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  png: { mimeType: 'image/png', extension: 'png' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  avif: { mimeType: 'image/avif', extension: 'avif' },
  gif: { mimeType: 'image/gif', extension: 'gif' },
  pdf: { mimeType: 'application/pdf', extension: 'pdf' },
}

/** The media types of kinds. */
export const mimeTypes = (accepted: readonly Kind[]): string[] =>
  accepted.map((kind) => kindNames[kind].mimeType)
