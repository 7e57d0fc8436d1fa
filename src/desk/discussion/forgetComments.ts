import type { Consumer } from '#desk/events/index.ts'
import { COMMENTS } from './comment.ts'

/** Deletes the comments of a document that was deleted for good; the trash keeps them. */
export const forgetComments: Consumer = {
  name: 'discussion',
  label: {
    ky: 'Өчүрүлгөн документтин комментарийлерин өчүрүү',
    ru: 'Удаление комментариев удалённого документа',
    en: 'Deleting the comments of a deleted document',
  },
  kinds: ['deleted'],
  handle: async ({ type, documentId }, req) => {
    // the bare adapter: the collection's access allows nothing to anybody
    await req.payload.db.deleteMany({
      collection: COMMENTS,
      where: { and: [{ type: { equals: type } }, { documentId: { equals: documentId } }] },
      req,
    })
  },
}
