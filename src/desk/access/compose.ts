import type { Access, AccessResult, PayloadRequest, Where } from 'payload'

/** Allows what at least one of the rules allows; their `Where`s are joined by `or`. */
export const anyOf =
  (...rules: readonly Access[]): Access =>
  async (args) => {
    const wheres: Where[] = []
    for (const rule of rules) {
      const result: AccessResult = await rule(args)
      if (result === true) return true
      if (result !== false) wheres.push(result)
    }
    return joined('or', wheres, false)
  }

/** Allows what all of the rules allow; their `Where`s are joined by `and`. */
export const allOf =
  (...rules: readonly Access[]): Access =>
  async (args) => {
    const wheres: Where[] = []
    for (const rule of rules) {
      const result: AccessResult = await rule(args)
      if (result === false) return false
      if (result !== true) wheres.push(result)
    }
    return joined('and', wheres, true)
  }

const joined = (by: 'and' | 'or', wheres: Where[], none: boolean): AccessResult => {
  const [first, ...others] = wheres
  if (!first) return none
  return others.length === 0 ? first : { [by]: wheres }
}

/** What a request's person may read of a collection: all, nothing, or what a `Where` selects. */
export const readAccess = async (req: PayloadRequest, collection: string): Promise<AccessResult> =>
  (await req.payload.collections[collection]?.config.access.read({ req })) ?? false
