import type { BaseDatabaseAdapter, Payload } from 'payload'

const writers = [
  'create',
  'createGlobalVersion',
  'createVersion',
  'deleteOne',
  'updateGlobal',
  'updateOne',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

type Writer = (typeof writers)[number]

/**
 * Makes the `nth` write of the adapter fail, as on a full disk, while `work` runs.
 * @returns the result of `work`, and whether that write happened
 */
export async function failingAt<T>(
  { db }: Payload,
  nth: number,
  work: () => Promise<T>,
): Promise<{ result: T; hit: boolean }> {
  const originals = Object.fromEntries(writers.map((name) => [name, db[name]]))
  let count = 0
  let hit = false
  const failing = (name: Writer) =>
    ((args: never) => {
      count += 1
      if (count !== nth) return (originals[name] as (args: never) => unknown)(args)
      hit = true
      return Promise.reject(new Error('the disk is full'))
    }) as never // stands in for an overloaded method
  for (const name of writers) Object.assign(db, { [name]: failing(name) })
  try {
    return { result: await work(), hit }
  } finally {
    Object.assign(db, originals)
  }
}
