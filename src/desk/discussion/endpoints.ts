import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { type DocumentKey, globalKey } from '#desk/editions/index.ts'
import { bodyOf, documentKey, emptyBody, oneLocaleParam, param } from '#desk/editionsApi/index.ts'
import { addComment } from './addComment.ts'
import type { Comment } from './comment.ts'
import { describeComments } from './describeComments.ts'
import { editComment } from './editComment.ts'
import { listComments } from './listComments.ts'
import { resolveThread } from './resolveThread.ts'
import { summary } from './summary.ts'

const newComment = z.strictObject({
  text: z.string(),
  field: z.string().optional(),
  quote: z.string().optional(),
  mentions: z.array(z.string()).optional(),
  thread: z.string().optional(),
})
const changedComment = z.strictObject({ text: z.string() })

async function answer(
  req: PayloadRequest,
  key: DocumentKey,
  comment: Comment,
  status = 200,
): Promise<Response> {
  const [described] = await describeComments(req, key, [comment])
  return Response.json({ comment: described }, { status })
}

/** The endpoints of a document's comments below one prefix. */
function commentEndpoints(prefix: string, keyOf: (req: PayloadRequest) => DocumentKey): Endpoint[] {
  const comments = `${prefix}/editions/:locale/comments`
  const moved = (open: boolean) => async (req: PayloadRequest) => {
    const key = keyOf(req)
    await bodyOf(req, emptyBody)
    const id = param(req, 'comment')
    return answer(req, key, await resolveThread(req, key, oneLocaleParam(req), id, { open }))
  }
  return [
    {
      path: `${prefix}/comments`,
      method: 'get',
      handler: async (req) => Response.json({ editions: await summary(req, keyOf(req)) }),
    },
    {
      path: comments,
      method: 'get',
      handler: async (req) =>
        Response.json(await listComments(req, keyOf(req), oneLocaleParam(req))),
    },
    {
      path: comments,
      method: 'post',
      handler: async (req) => {
        const key = keyOf(req)
        const sent = await bodyOf(req, newComment)
        return answer(req, key, await addComment(req, key, oneLocaleParam(req), sent), 201)
      },
    },
    { path: `${comments}/:comment/resolve`, method: 'post', handler: moved(false) },
    { path: `${comments}/:comment/reopen`, method: 'post', handler: moved(true) },
    {
      path: `${comments}/:comment`,
      method: 'patch',
      handler: async (req) => {
        const key = keyOf(req)
        const { text } = await bodyOf(req, changedComment)
        const id = param(req, 'comment')
        return answer(req, key, await editComment(req, key, oneLocaleParam(req), id, text))
      },
    },
  ]
}

/** `GET` and `POST /api/{type}/{id}/editions/{locale}/comments` and the like, of a content type. */
export const typeComments = (type: string): Endpoint[] =>
  commentEndpoints('/:id', documentKey(type))

/** The same below `/api/globals/{slug}`. */
export const globalComments = (slug: string): Endpoint[] =>
  commentEndpoints('', () => globalKey(slug))
