/** Whether a value from outside is one of a closed list. */
export const isOneOf = <Known>(known: readonly Known[], value: unknown): value is Known =>
  known.some((one) => one === value)
