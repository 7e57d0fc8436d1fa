import { isObject } from '#shared/values/index.ts'
import { type Refusal, ask, refusalIn } from '../editions/ask.ts'
import { type Conflict, conflictsIn } from './conflictsIn.ts'

/** What became of a save. */
export interface Saved {
  /** The document as it is stored now; null where it was refused. */
  readonly doc: Readonly<Record<string, unknown>> | null
  readonly conflicts: readonly Conflict[]
  readonly refusal: Refusal | null
}

/**
 * Saves a document without its form. It never throws, so that the choices stay.
 * @param isGlobal a global is posted, a document patched
 */
export async function saveDirectly(
  address: string,
  isGlobal: boolean,
  data: Readonly<Record<string, unknown>>,
): Promise<Saved> {
  const answer = await ask(address, data, isGlobal ? 'POST' : 'PATCH')
  if (answer.refusal) {
    const { refusal, said } = answer
    return { doc: null, conflicts: conflictsIn(said), refusal }
  }
  const doc = isObject(answer.body) ? (answer.body.doc ?? answer.body.result) : null
  return isObject(doc)
    ? { doc, conflicts: [], refusal: null }
    : { doc: null, conflicts: [], refusal: refusalIn(answer.body) }
}
