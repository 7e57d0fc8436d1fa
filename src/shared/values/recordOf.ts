/** A value for each key of a closed list. */
export const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  of: (key: Key) => Value,
): Record<Key, Value> =>
  // an entry is made for each key, which `Object.fromEntries` does not tell of
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>
