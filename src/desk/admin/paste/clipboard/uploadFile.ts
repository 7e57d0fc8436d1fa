import { isList, isObject } from '#shared/values/index.ts'

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
    return typeof doc.id === 'string' ? { id: doc.id } : { refusal: messageIn(body) }
  } catch {
    // no connection, or an answer that is none of the desk's
    return { refusal: '' }
  }
}

function messageIn(body: unknown): string {
  const [error]: unknown[] = isObject(body) && isList(body.errors) ? body.errors : []
  const message = isObject(error) ? error.message : undefined
  return typeof message === 'string' ? message : ''
}
