import { contentTypes } from '../../collections/index.ts'
import { contentGlobals } from '../../globals/index.ts'
import type { BrowserDesk } from './browserDesk.ts'

/** A view of the admin: what it is called, and its address below `/admin/`. */
export interface Place {
  readonly name: string
  readonly path: string
}

/** The first document of each content type, and each global, of a desk with the mission's content. */
export async function documentPlaces({ api }: BrowserDesk): Promise<Place[]> {
  const documents = contentTypes.map(async ({ slug }): Promise<Place[]> => {
    const { docs = [] } = await api('administrator', 'GET', `${slug}?limit=1&depth=0&locale=ky`)
    return docs.map(({ id }) => ({
      name: `document-${slug}`,
      path: `collections/${slug}/${id}?locale=ky`,
    }))
  })
  const globals = contentGlobals.map(({ slug }) => ({
    name: `global-${slug}`,
    path: `globals/${slug}?locale=ky`,
  }))
  return [...(await Promise.all(documents)).flat(), ...globals]
}
