import type { DeskConfig } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { toPublic } from './toPublic.ts'

/** Partners on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: {
    singular: { ky: 'Өнөктөш', ru: 'Партнёр', en: 'Partner' },
    plural: { ky: 'Өнөктөштөр', ru: 'Партнёры', en: 'Partners' },
  },
  description: {
    ky: 'Өкүлчүлүк ким менен иштешет. Аты баш калкалоочу жайдын кайда экенин билдирген уюмду жарыялабаңыз.',
    ru: 'С кем работает представительство. Не публикуйте организацию, чьё имя выдаёт, где приют.',
    en: 'Whom the mission works with. Never publish one whose name tells where a shelter is.',
  },
  group: 'directory',
  titleField: 'name',
  fields,
  searched: ['acronym'],
  defaultColumns: ['name', 'acronym', 'kind', 'country', 'order'],
  requiredToPublish: ['name'],
  toPublic,
}
