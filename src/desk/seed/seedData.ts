import { z } from 'zod'

import { type Locale, locales } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'
import { seedId, seedRowId } from './seedId.ts'
import { seedBlock, seedRichText } from './seedRichText.ts'

const reference = z.strictObject({ $ref: z.string() })
const link = z.strictObject({ $link: z.string() })
const localized = z.strictObject({ ky: z.unknown(), ru: z.unknown(), en: z.unknown() })
const richText = z.strictObject({
  $richText: z.strictObject({
    ky: z.array(seedBlock),
    ru: z.array(seedBlock),
    en: z.array(seedBlock),
  }),
})

const isLocalized = (value: object): value is Record<Locale, unknown> =>
  locales.every((locale) => locale in value) && localized.safeParse(value).success

/**
 * One locale of a document in the mission's files, in the form of Payload's Local API: `$ref`
 * becomes an id, `$link` a relation to one of several types, `$richText` rich text, and each row
 * gets the same id in every locale.
 * @param name `type/key`, and below it the path; row ids are made from it
 */
export function seedData(value: unknown, locale: Locale, name: string): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => {
      const row = `${name}/${String(index)}`
      const data = seedData(item, locale, row)
      return isRow(item) && isObject(data) ? { id: seedRowId(row), ...data } : data
    })
  if (typeof value !== 'object' || value === null) return value
  const asReference = reference.safeParse(value)
  if (asReference.success) return seedId(asReference.data.$ref)
  const asLink = link.safeParse(value)
  if (asLink.success) {
    const [relationTo] = asLink.data.$link.split('/')
    return { relationTo, value: seedId(asLink.data.$link) }
  }
  if ('$richText' in value) return seedRichText(richText.parse(value).$richText[locale])
  if (isLocalized(value)) return value[locale]
  return seedFields(value, locale, name)
}

/** `seedData` of a whole document: its fields by name. */
export const seedFields = (
  document: object,
  locale: Locale,
  name: string,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(document).map(([field, part]) => [
      field,
      seedData(part, locale, `${name}/${field}`),
    ]),
  )

/** Whether an item of a list is a row with fields of its own, not a relation or a plain value. */
const isRow = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && !('$ref' in item) && !('$link' in item)
