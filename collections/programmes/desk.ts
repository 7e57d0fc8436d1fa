import { type DeskConfig, rowsWithoutText } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { toPublic } from './toPublic.ts'

/** Programmes on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: {
    singular: { ky: 'Программа', ru: 'Программа', en: 'Programme' },
    plural: { ky: 'Программалар', ru: 'Программы', en: 'Programmes' },
  },
  description: {
    ky: 'Өкүлчүлүк эмне менен иштейт: программалар, алардын өнөктөштөрү, өлкөлөрү жана натыйжалары.',
    ru: 'Чем занимается представительство: программы, их партнёры, страны и результаты.',
    en: 'What the mission does: its programmes, their partners, countries and results.',
  },
  group: 'content',
  titleField: 'title',
  fields,
  searched: ['projects.title'],
  defaultColumns: ['title', 'state', 'themes', 'order', 'updatedAt'],
  requiredToPublish: ['title', 'summary', 'body'],
  operational: ['state'],
  toPublic,
  gate: (view) => [
    ...rowsWithoutText(view, 'results', 'label'),
    ...rowsWithoutText(view, 'projects', 'title'),
  ],
}
