/**
 * What a collection or a field carries as Payload's `custom` when it is confidential: those without
 * `safeguarding` do not even see its name in GraphQL's schema. A value and no function, because Next
 * bundles copies of our modules, whose functions are not the same.
 */
export const confidentialMark = { confidential: true } as const

/** Whether a collection or a field of the finished config is confidential. */
export const isConfidential = ({ custom }: { custom?: Record<string, unknown> }): boolean =>
  custom?.['confidential'] === true
