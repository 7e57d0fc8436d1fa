import type { SharedDatabase } from '../shared/sharedDatabase.ts'
import type { TestDesk, TestDeskOptions } from './testDesk.ts'

/** Booted for all suites of a file; one of them has it. */
type KeptDesk = TestDesk & { isTaken: boolean }

/** The shared database of a kept desk, and what its accounts depend on. */
const kept = new WeakMap<object, { shared: SharedDatabase; settings: string }>()

/**
 * The desk that the suites of a file share, where they share a database; else a new one, as for who
 * brings content types, capabilities or a log of its own, or asks for a second desk beside the first.
 */
export async function keptDesk(
  { database, types, capabilities, log, recordsQueries = false, variables = {} }: TestDeskOptions,
  boot: () => Promise<TestDesk>,
): Promise<TestDesk> {
  const { shared } = database
  if (!shared || types || capabilities || log) return boot()
  const settings = JSON.stringify({ recordsQueries, ...variables })
  const desk = await shared.keep(`a desk with ${settings}`, async (): Promise<KeptDesk> => {
    const booted = await boot()
    kept.set(booted.payload, { shared, settings })
    return { ...booted, isTaken: false }
  })
  if (desk.isTaken) return boot()
  desk.isTaken = true
  const close = () => {
    desk.isTaken = false
    return Promise.resolve()
  }
  return { ...desk, close }
}

/** What `make` writes on a desk: once for all suites of the file, where they share the desk. */
export function keptRows<T>(
  { payload }: Pick<TestDesk, 'payload'>,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const { shared, settings } = kept.get(payload) ?? {}
  return shared ? shared.keepRows(`${name} with ${settings}`, make) : make()
}
