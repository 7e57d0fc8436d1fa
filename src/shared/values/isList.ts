/** Whether a value from outside is a list, of whose items nothing is known yet. */
export const isList = (value: unknown): value is unknown[] => Array.isArray(value)
