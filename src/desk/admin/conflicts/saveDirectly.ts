import { isObject } from '#shared/values/index.ts'
import { type Refusal, refusalIn } from '../editions/ask.ts'
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
  const refused = (refusal: Refusal, conflicts: readonly Conflict[] = []) => ({
    doc: null,
    conflicts,
    refusal,
  })
  try {
    const response = await fetch(address, {
      method: isGlobal ? 'POST' : 'PATCH',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    const body: unknown = await response.json().catch(() => null)
    if (response.status === 401) return refused({ code: 'signed_out', message: '' })
    if (!response.ok) return refused(refusalIn(body), conflictsIn(body))
    const doc = isObject(body) ? (body.doc ?? body.result) : null
    return isObject(doc)
      ? { doc, conflicts: [], refusal: null }
      : refused({ code: 'unknown', message: '' })
  } catch {
    return refused({ code: 'network', message: '' })
  }
}
