import { type DeskConfig, rowsWithoutText } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { toPublic } from './toPublic.ts'

const name = { ky: 'Уюм', ru: 'Организация', en: 'Organization' }

/** The organization on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: { singular: name, plural: name },
  description: {
    ky: 'Уюмдун аталыштары, мандаты, принциби жана максаттары.',
    ru: 'Названия организации, её мандат, принцип и цели.',
    en: 'The organization’s names, mandate, principle and aims.',
  },
  group: 'site',
  titleField: null,
  fields,
  requiredToPublish: [],
  toPublic,
  gate: (view) => rowsWithoutText(view, 'aims', 'text'),
}
