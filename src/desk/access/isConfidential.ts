/**
 * Payload's `custom` of a confidential collection or field: people without `safeguarding` do not
 * even see its name in GraphQL's schema. A plain value, since Next bundles copies of our modules,
 * and a function of such a copy would not be the same one.
 */
export const confidentialMark = { confidential: true } as const

/** Whether a collection or a field of the finished config is confidential. */
export const isConfidential = ({ custom }: { custom?: Record<string, unknown> }): boolean =>
  custom?.['confidential'] === true
