import type { TextField } from 'payload'

import { url } from '#shared/contract/index.ts'
import type { Label } from '#shared/localization/index.ts'
import type { FieldOptions } from './fieldOptions.ts'
import { isUnset, refusal } from './refusal.ts'

const rule: Label = {
  ky: 'Толук дарек керек: https:// же http:// менен башталсын, мисалы https://www.iom.int.',
  ru: 'Нужен полный адрес, который начинается с https:// или http://, например https://www.iom.int.',
  en: 'A full address is needed: it starts with https:// or http://, such as https://www.iom.int.',
}

// the contract's own rule, so that nothing is saved that could not be published
const isUrl = (value: unknown): boolean => url().safeParse(value).success

/** A field for the address of a page, http or https, shared by all locales. */
export const urlField = ({ name, label, description }: FieldOptions): TextField => ({
  name,
  type: 'text',
  label,
  admin: {
    ...(description ? { description } : {}),
    placeholder: { ky: 'https://', ru: 'https://', en: 'https://' },
  },
  validate: (value: unknown, { req }) => isUnset(value) || isUrl(value) || refusal(rule, req),
})
