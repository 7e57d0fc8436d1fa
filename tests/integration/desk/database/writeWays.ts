import type { Where } from 'payload'

import type { TestDesk } from '../../../support/desk/index.ts'
import { createDocument, move } from '../../../support/newsStory.ts'
import type { Person } from '../../../support/people.ts'
import { plainImage, uploadForm } from '../../../support/sampleFiles.ts'

/** A write that can be made, and looked for. */
export type Write = {
  /** Makes it; gives the status that the client sees. */
  write: () => Promise<number>
  /** How often it is stored: 1 when all of it is, once. */
  made: () => Promise<number>
}

/** Prepares a write of something that is called `name`. */
export type WriteWay = (name: string) => Promise<Write>

/** Each way by which a person's write comes to the desk. */
export function writeWays(desk: TestDesk, editor: Person): Record<string, WriteWay> {
  const as = { as: editor }
  const named = (field: string, name: string): Where => ({ [`${field}.ky`]: { equals: name } })
  const count = async (collection: string, where: Where) =>
    (await desk.payload.db.count({ collection, where })).totalDocs
  const partner = (name: string) => createDocument(desk, 'partners', { name }, as)
  const send = async (method: 'PATCH' | 'POST', path: string, body: unknown) =>
    (await desk.rest(method, path, { ...as, body })).status

  return {
    'a create': async (name) => ({
      write: () => send('POST', '/partners?locale=ky', { name }),
      made: () => count('partners', named('name', name)),
    }),
    'a save': async (name) => {
      const id = await partner('Башы')
      return {
        write: () => send('PATCH', `/partners/${id}?locale=ky`, { name }),
        made: () => count('partners', named('name', name)),
      }
    },
    'a bulk save': async (name) => {
      const ids = [await partner('Бир'), await partner('Эки')]
      return {
        write: () => send('PATCH', `/partners?locale=ky&where[id][in]=${ids.join(',')}`, { name }),
        made: async () => (await count('partners', named('name', name))) / ids.length,
      }
    },
    'a save of a global': async (name) => ({
      write: () => send('POST', '/globals/organisation?locale=ky', { name }),
      made: async () => {
        const global = await desk.payload.findGlobal({ slug: 'organisation', locale: 'ky' })
        return 'name' in global && global.name === name ? 1 : 0
      },
    }),
    'a publish': async (name) => {
      const id = await partner(name)
      const where: Where = {
        and: [{ documentId: { equals: id } }, { action: { equals: 'publish' } }],
      }
      return {
        write: async () => (await move(desk, `partners/${id}`, 'ky', 'publish', as)).status,
        made: () => count('audit', where),
      }
    },
    // each field is a write of its own
    'a mutation of two fields': async (name) => ({
      write: async () => {
        const field = `createPartner(locale: ky, data: { name: "${name}" }) { id }`
        const { body } = await desk.graphql(`mutation { one: ${field} two: ${field} }`, as)
        const [error] = body.errors ?? []
        return error ? Number(error.extensions?.['statusCode']) : 200
      },
      made: async () => (await count('partners', named('name', name))) / 2,
    }),
    'an upload': async (name) => ({
      write: async () =>
        send(
          'POST',
          '/media?locale=ky',
          uploadForm(await plainImage(), 'image/jpeg', { alt: name }),
        ),
      made: () => count('media', named('alt', name)),
    }),
  }
}
