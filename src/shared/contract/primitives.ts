import { z } from 'zod'

import { precisions } from '#shared/partialDate/index.ts'

/** How delivery resolves a value of a snapshot when it is read. */
export interface Marker {
  readonly kind: 'media' | 'reference' | 'richText'
  /** For `reference`: the types that it may name. */
  readonly types?: readonly string[]
}

/** The contract schemas whose values delivery resolves when they are read, each with its marker. */
export const markers = z.registry<Marker>()

/** A non-empty text. Absent values are `null` in snapshots: `text().nullable()`. */
export const text = () => z.string().min(1)

/** A calendar day, `YYYY-MM-DD`. */
export const day = () => z.iso.date()

/** An instant, ISO 8601 in UTC. */
export const instant = () => z.iso.datetime()

/** An absolute http(s) URL. */
export const url = () => z.url({ protocol: /^https?$/ })

/**
 * A reference to a document of one of these types: held as `{ type, id }`, resolved by delivery to a card.
 * @param types slugs of the types that it may name
 */
export const reference = <const Types extends readonly [string, ...string[]]>(...types: Types) =>
  z
    .strictObject({ type: z.enum(types), id: z.uuid() })
    .register(markers, { kind: 'reference', types })

/** A used media file: held as its id and its words; URL, sizes and focal point are resolved by delivery. */
export const media = () =>
  z
    .strictObject({
      type: z.literal('media'),
      id: z.uuid(),
      alt: z.string().nullable(),
      caption: z.string().nullable(),
      credit: z.string().nullable(),
    })
    .register(markers, { kind: 'media' })

/** Rich text: the public node tree that `publicRichText` freezes, rendered by delivery. */
export const richText = () =>
  z
    .object({ type: z.literal('root'), children: z.array(z.unknown()) })
    .register(markers, { kind: 'richText' })

/** A partial date as `presentPartialDate` shows it in the edition's locale. */
export const partialDate = () =>
  z.strictObject({
    edtf: z.string().min(4),
    precision: z.enum(precisions),
    start: day().nullable(),
    end: day().nullable(),
    display: z.string().min(1),
  })

/** What every type's page says to search engines. */
export const seo = () =>
  z.strictObject({
    title: text().nullable(),
    description: text().nullable(),
    image: media().nullable(),
  })
