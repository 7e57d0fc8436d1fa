import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

import type { Label, Locale } from '#shared/localization/index.ts'
import type { Phone } from './phone.ts'

const extensionWord: Label = {
  ky: 'ички номери',
  ru: 'добавочный',
  en: 'extension',
}

/**
 * A number as people read it, with its extension in words of their language.
 * @example displayPhone({ kind: 'e164', number: '+996312612273', extension: '101' }, 'ru')
 * // +996 312 612 273, добавочный 101
 */
export function displayPhone({ kind, number, extension }: Phone, locale: Locale): string {
  const spaced =
    kind === 'e164'
      ? (parsePhoneNumberFromString(number, { extract: false })?.formatInternational() ?? number)
      : number
  return extension === null ? spaced : `${spaced}, ${extensionWord[locale]} ${extension}`
}
