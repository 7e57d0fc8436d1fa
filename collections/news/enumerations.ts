import { enumeration } from '#shared/contract/index.ts'

/** Whether an item tells of a survivor of trafficking or violence. Asked of every item, never public. */
export const survivorAnswers = enumeration({
  no: { ky: 'Жок', ru: 'Нет', en: 'No' },
  yes: { ky: 'Ооба', ru: 'Да', en: 'Yes' },
})
