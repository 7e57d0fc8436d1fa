/** The keys of a literal object, in their order and of their type, which `Object.keys` forgets. */
export function keysOf<Key extends string>(literal: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = []
  for (const key in literal) keys.push(key)
  return keys
}
