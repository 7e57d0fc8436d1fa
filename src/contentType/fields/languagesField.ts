import type { SelectField } from 'payload'

import { languages } from '../../contract/languages.ts'
import { options } from './options.ts'

/** In which languages people are helped; shared by all locales. */
export const languagesField = (): SelectField => ({
  name: 'languages',
  type: 'select',
  hasMany: true,
  options: options(languages),
  label: { ky: 'Кайсы тилдерде', ru: 'На каких языках', en: 'Languages spoken' },
})
