import { enumeration } from '#shared/contract/index.ts'

/** What a place is. */
export const placeKinds = enumeration({
  country: { ky: 'Өлкө', ru: 'Страна', en: 'Country' },
  oblast: { ky: 'Облус', ru: 'Область', en: 'Oblast' },
  city: { ky: 'Шаар', ru: 'Город', en: 'City' },
})
