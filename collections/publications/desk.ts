import type { DeskConfig } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { toPublic } from './toPublic.ts'

/** Publications on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: {
    singular: { ky: 'Басылма', ru: 'Издание', en: 'Publication' },
    plural: { ky: 'Басылмалар', ru: 'Издания', en: 'Publications' },
  },
  description: {
    ky: 'Жүктөп алынуучу файлдар: миграциялык профиль, баяндамалар, колдонмолор, формалар.',
    ru: 'Файлы для скачивания: миграционный профиль, отчёты, руководства, бланки.',
    en: 'Files to download: the migration profile, reports, guides, forms.',
  },
  group: 'content',
  titleField: 'title',
  fields,
  defaultColumns: ['title', 'kind', 'year', 'updatedAt'],
  requiredToPublish: ['title', 'summary'],
  toPublic,
}
