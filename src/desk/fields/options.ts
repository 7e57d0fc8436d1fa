import type { OptionObject } from 'payload'

import type { Enumeration } from '#shared/contract/index.ts'

/** The choices of a select field, from the enumeration that the contract uses too. */
export const options = ({ values, labels }: Enumeration): OptionObject[] =>
  values.map((value) => ({ value, label: { ...labels[value] } }))
