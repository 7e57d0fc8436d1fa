import { type DeskConfig, rowsWithoutText } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { toPublic } from './toPublic.ts'

const name = { ky: 'Коопсуздук', ru: 'Безопасность', en: 'Safety' }

/** The safety advice on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: { singular: name, plural: name },
  description: {
    ky: 'Барактан тез чыгуу жана башкалар көргөн телефон жөнүндө кеңештер.',
    ru: 'Как быстро уйти со страницы и что делать, если телефон видят другие.',
    en: 'How to leave a page quickly, and advice for a phone that others read.',
  },
  group: 'site',
  titleField: null,
  fields,
  requiredToPublish: [],
  toPublic,
  gate: (view) => rowsWithoutText(view, 'steps', 'text'),
}
