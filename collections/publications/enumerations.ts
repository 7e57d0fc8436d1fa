import { enumeration } from '#shared/contract/index.ts'

/** What a publication is. */
export const publicationKinds = enumeration({
  report: { ky: 'Баяндама', ru: 'Отчёт', en: 'Report' },
  profile: { ky: 'Миграциялык профиль', ru: 'Миграционный профиль', en: 'Migration profile' },
  guide: { ky: 'Колдонмо', ru: 'Руководство', en: 'Guide' },
  form: { ky: 'Форма', ru: 'Бланк', en: 'Form' },
})
