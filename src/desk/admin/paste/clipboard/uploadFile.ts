import { isObject } from '#shared/values/index.ts'
import { refusalIn } from '../../editions/ask.ts'

/** A stored file's id, or why there is none, in the person's language; empty where nobody said. */
export type Uploaded = { readonly id: string } | { readonly refusal: string }

/**
 * Stores a pasted file in the media collection, as the signed-in person. It never throws, so that
 * the rest of the paste stays.
 * @param address of the collection, with the locale that the description is in
 * @param alt the file's description; may be empty
 */
export async function uploadFile(address: string, file: File, alt: string): Promise<Uploaded> {
  const form = new FormData()
  form.append('file', file, file.name)
  form.append('_payload', JSON.stringify(alt === '' ? {} : { alt }))
  try {
    const answer = await fetch(address, { method: 'POST', body: form, credentials: 'include' })
    const body: unknown = await answer.json()
    const doc = isObject(body) && isObject(body.doc) ? body.doc : {}
    return typeof doc.id === 'string' ? { id: doc.id } : { refusal: refusalIn(body).message }
  } catch {
    // no connection, or an answer that is none of the desk's
    return { refusal: '' }
  }
}
