import type { SelectField } from 'payload'

import { options } from '#desk/fields/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { populations } from './populations.ts'

/** Whom the help is for, shared by all locales. */
export const servesField = (description: Label): SelectField => ({
  name: 'serves',
  type: 'select',
  hasMany: true,
  options: options(populations),
  label: { ky: 'Кимге арналган', ru: 'Для кого', en: 'Serves' },
  admin: { description },
})
