import type { SelectField } from 'payload'

import { languages } from '#shared/contract/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { options } from './options.ts'

/**
 * The languages in which people are helped; shared by all locales.
 * @param description says whose languages they are
 */
export const languagesField = (description: Label): SelectField => ({
  name: 'languages',
  type: 'select',
  hasMany: true,
  options: options(languages),
  label: { ky: 'Кайсы тилдерде', ru: 'На каких языках', en: 'Languages spoken' },
  admin: { description },
})
