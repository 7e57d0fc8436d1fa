import type { DeskConfig } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { toPublic } from './toPublic.ts'

/** Places on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: {
    singular: { ky: 'Жер', ru: 'Место', en: 'Place' },
    plural: { ky: 'Жерлер', ru: 'Места', en: 'Places' },
  },
  description: {
    ky: 'Өлкө, облустар жана шаарлар. Баш калкалоочу жайдын дареги бул жерге эч качан жазылбайт.',
    ru: 'Страна, области и города. Адрес приюта сюда никогда не записывают.',
    en: 'The country, its oblasts and cities. A shelter’s address is never written here.',
  },
  group: 'directory',
  titleField: 'name',
  fields,
  searched: ['otherNames'],
  defaultColumns: ['name', 'kind', 'parent', 'isoCode'],
  requiredToPublish: ['name'],
  toPublic,
}
