import type { SelectField } from 'payload'

import { countries } from '#shared/contract/index.ts'
import type { FieldOptions } from './fieldOptions.ts'
import { options } from './options.ts'

/** What `countryField` is told. */
export interface CountryFieldOptions extends FieldOptions {
  /** Whether several may be chosen. */
  readonly hasMany?: boolean
}

/**
 * A choice of countries by name, kept as ISO 3166-1 alpha-2 codes and shared by all locales. Payload
 * refuses a code that is not in the list.
 */
export const countryField = ({
  name,
  label,
  description,
  hasMany = false,
}: CountryFieldOptions): SelectField => ({
  name,
  type: 'select',
  label,
  hasMany,
  options: options(countries),
  ...(description ? { admin: { description } } : {}),
})
