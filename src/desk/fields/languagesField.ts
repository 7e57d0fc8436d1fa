import type { SelectField } from 'payload'

import { languages } from '#shared/contract/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { options } from './options.ts'

/**
 * In which languages people are helped; shared by all locales.
 * @param description what the languages are those of
 */
export const languagesField = (description: Label): SelectField => ({
  name: 'languages',
  type: 'select',
  hasMany: true,
  options: options(languages),
  label: { ky: 'Кайсы тилдерде', ru: 'На каких языках', en: 'Languages spoken' },
  admin: { description },
})
