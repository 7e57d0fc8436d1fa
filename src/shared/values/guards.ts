/** Whether a value from outside is an object with names, and no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value from outside is a list, of whose items nothing is known yet. */
export const isList = (value: unknown): value is unknown[] => Array.isArray(value)

/** Whether a value from outside is one of a closed list. */
export const isOneOf = <Known>(known: readonly Known[], value: unknown): value is Known =>
  known.some((one) => one === value)
