import { z } from 'zod'

import { instant, languages, partialDate, reference, seo, text } from '#shared/contract/index.ts'
import { populations } from '../populations.ts'
import {
  channelCosts,
  channelKinds,
  hotlineStates,
  hoursKinds,
  numberKinds,
  reachableFrom,
  weekdays,
} from './enumerations.ts'

const channel = z.strictObject({
  kind: channelKinds.schema,
  /** Null where the value is not a phone number. */
  numberKind: numberKinds.schema.nullable(),
  value: text(),
  /** Dialled after the line has answered: digits, with a comma for a pause between them. */
  extension: text().nullable(),
  /** For people: a number in its groups, with its extension, in words of this language. */
  display: text(),
  /** Opens the channel: `tel:` (RFC 3966), `sms:` (RFC 5724), `mailto:`, `https://wa.me/…`. */
  href: text(),
  label: text().nullable(),
  cost: channelCosts.schema.nullable(),
  reachableFrom: z.array(reachableFrom.schema),
  languages: z.array(languages.schema),
  safeContact: text().nullable(),
})

/** `HH:MM`; a closing time that is not after the opening one is on the next day. */
const time = () => z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)

/** What the public gets of a hotline, field by field. */
export const contract = z.strictObject({
  name: text(),
  summary: text(),
  places: z.array(reference('places')),
  operator: reference('partners').nullable(),
  channels: z.array(channel),
  /** False for a hotline that shows no channel, because none is verified. */
  reachable: z.boolean(),
  hours: z.strictObject({
    kind: hoursKinds.schema,
    timeZone: z.literal('Asia/Bishkek'),
    weekly: z.array(
      z.strictObject({ days: z.array(weekdays.schema).min(1), opens: time(), closes: time() }),
    ),
  }),
  serves: z.array(populations.schema),
  statistics: z.array(
    z.strictObject({
      label: text(),
      value: z.number().nullable(),
      period: partialDate().nullable(),
    }),
  ),
  verifiedAt: instant().nullable(),
  state: hotlineStates.schema.nullable(),
  seo: seo(),
})
