import { type DeskConfig, rowsWithoutText } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { itemFindings } from './itemFindings.ts'
import { toPublic } from './toPublic.ts'

const name = { ky: 'Навигация', ru: 'Навигация', en: 'Navigation' }

/** The navigation on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: { singular: name, plural: name },
  description: {
    ky: 'Сайттын менюлары: документтерге жана башка сайттарга шилтемелер.',
    ru: 'Меню сайта: ссылки на документы и другие сайты.',
    en: 'The site’s menus: links to documents and to other sites.',
  },
  group: 'site',
  titleField: null,
  fields,
  requiredToPublish: [],
  toPublic,
  gate: (view) => [...rowsWithoutText(view, 'menus', 'label'), ...itemFindings(view)],
}
