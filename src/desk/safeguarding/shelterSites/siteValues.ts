import { z } from 'zod'

import { KerbenError } from '#shared/errors/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { keysOf } from '#shared/values/index.ts'
import { open, seal, sealedFor } from '../sealing/index.ts'

const words = () => z.string().max(4000).nullish()
const row = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.object({ id: z.string().max(64).optional(), ...shape })).nullish()

/** What is sealed of a site: every field but its id and its shelter. */
export const siteValues = z.object({
  address: words(),
  coordinates: z
    .object({
      latitude: z.number().min(-90).max(90).nullish(),
      longitude: z.number().min(-180).max(180).nullish(),
    })
    .nullish(),
  directPhones: row({ value: words(), label: words() }),
  staff: row({ name: words(), role: words(), phone: words() }),
  operator: z.uuid().nullish(),
  capacity: z.number().int().min(0).max(10_000).nullish(),
  notes: words(),
})

/** A site's decrypted values. */
export type SiteValues = z.output<typeof siteValues>

/** The names of the sealed fields. */
export const siteFieldNames = keysOf(siteValues.shape)

/**
 * The message at a field with an invalid value; it does not repeat the value, which is
 * confidential.
 */
const doesNotFit: Label = {
  ky: 'Мааниси бул талаага туура келбейт.',
  ru: 'Значение не подходит для этого поля.',
  en: 'The value does not fit this field.',
}

/**
 * Reads the values that were sent for a site.
 * @throws KerbenError `bad_request` (400) naming the invalid fields, without their values
 */
export function readSiteValues(sent: Readonly<Record<string, unknown>>): SiteValues {
  const parsed = siteValues.safeParse(sent)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path }) => ({
    path: path.join('.') || 'site',
    message: doesNotFit,
  }))
  throw new KerbenError({ code: 'bad_request', errors })
}

/** Seals a site's values for its document. */
export const sealSite = (values: SiteValues, id: string, key: Buffer): string =>
  seal(values, id, key)

/**
 * Opens a stored site.
 * @param id the document's; by default the one that the text was sealed for
 * @throws KerbenError `sealed` (503)
 */
export const openSite = (sealed: string, key: Buffer, id = sealedFor(sealed)): SiteValues =>
  // the encryption is authenticated, so only `sealSite` can have made it
  open(sealed, id, key) as SiteValues
