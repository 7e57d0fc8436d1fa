import { enumeration } from '#shared/contract/index.ts'

/**
 * Whether an item is about a survivor of trafficking or violence. Every item must say; never
 * public.
 */
export const survivorAnswers = enumeration({
  no: { ky: 'Жок', ru: 'Нет', en: 'No' },
  yes: { ky: 'Ооба', ru: 'Да', en: 'Yes' },
})
