import { enumeration } from '#shared/contract/index.ts'

/** What a milestone is about. */
export const milestoneKinds = enumeration({
  organisation: { ky: 'Уюм', ru: 'Организация', en: 'Organization' },
  membership: { ky: 'Мүчөлүк', ru: 'Членство', en: 'Membership' },
  agreement: { ky: 'Макулдашуу', ru: 'Соглашение', en: 'Agreement' },
  office: { ky: 'Өкүлчүлүк', ru: 'Представительство', en: 'Office' },
  programme: { ky: 'Программа', ru: 'Программа', en: 'Programme' },
  result: { ky: 'Натыйжа', ru: 'Результат', en: 'Result' },
})
