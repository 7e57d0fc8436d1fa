import { type DeskConfig, rowsWithoutText } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { toPublic } from './toPublic.ts'

const name = { ky: 'Кызматташуу', ru: 'Сотрудничество', en: 'Cooperation' }

/** The cooperation on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: { singular: name, plural: name },
  description: {
    ky: 'Кыргызстан менен кызматташуу: сандар жана укуктук негизи.',
    ru: 'Сотрудничество с Кыргызстаном: числа и правовая основа.',
    en: 'The cooperation with Kyrgyzstan: its figures and legal basis.',
  },
  group: 'site',
  titleField: null,
  fields,
  requiredToPublish: [],
  toPublic,
  gate: (view) => [
    ...rowsWithoutText(view, 'totals', 'label'),
    ...rowsWithoutText(view, 'legalBasis', 'title'),
  ],
}
