import type { Label } from '#shared/localization/index.ts'

/** A group of the admin's navigation. */
export type AdminGroup = 'content' | 'help' | 'directory' | 'site' | 'people' | 'records'

/** What the groups of the admin's navigation are called. */
export const groups: Readonly<Record<AdminGroup, Label>> = {
  content: { ky: 'Мазмун', ru: 'Материалы', en: 'Content' },
  help: { ky: 'Жардам', ru: 'Помощь', en: 'Help' },
  directory: { ky: 'Маалымдама', ru: 'Справочники', en: 'Directory' },
  site: { ky: 'Сайт', ru: 'Сайт', en: 'Site' },
  people: { ky: 'Адамдар', ru: 'Люди', en: 'People' },
  records: { ky: 'Журналдар', ru: 'Журналы', en: 'Records' },
}
