import { storedRows } from '../shared/storedRows.ts'
import type { TestDesk, TestDeskOptions } from './testDesk.ts'

/** Booted for all suites of a file; one of them has it. */
type KeptDesk = TestDesk & { isTaken: boolean }

/** What the rows of a desk depend on. */
type Origin = Pick<TestDeskOptions, 'database'> & { settings: string }

const origins = new WeakMap<object, Origin>()

/**
 * The desk that the suites of a file share, where they share a database; else a new one, as for who
 * brings content types, capabilities or a log of its own, or asks for a second desk beside the first.
 */
export async function keptDesk(
  options: TestDeskOptions,
  boot: () => Promise<TestDesk>,
): Promise<TestDesk> {
  const { database, types, capabilities, log, recordsQueries = false, variables = {} } = options
  const bootKnown = async () => {
    const booted = await boot()
    origins.set(booted.payload, { database, settings: JSON.stringify(variables) })
    return booted
  }
  const { shared } = database
  if (!shared || types || capabilities || log) return bootKnown()
  const name = JSON.stringify({ recordsQueries, ...variables })
  const desk = await shared.keep(name, async (): Promise<KeptDesk> => {
    return { ...(await bootKnown()), isTaken: false }
  })
  if (desk.isTaken) return bootKnown()
  desk.isTaken = true
  const close = () => {
    desk.isTaken = false
    return Promise.resolve()
  }
  return { ...desk, close }
}

/** What `make` writes on a desk: once in a jest run, for all that have the same settings. */
export function keptRows<T>(
  { payload }: Pick<TestDesk, 'payload'>,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const origin = origins.get(payload)
  return origin ? storedRows(origin.database, `${name} with ${origin.settings}`, make) : make()
}
