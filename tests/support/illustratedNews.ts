import type { TestDesk } from './desk/index.ts'
import { createDocument, newsData } from './newsStory.ts'
import type { People } from './people.ts'
import { plainImage } from './sampleFiles.ts'

/** The id of an image that an editor uploads. */
export async function uploadImage(desk: TestDesk, { editor }: People): Promise<string> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Сүрөт', depictsPersons: false }))
  form.set('file', new Blob([await plainImage()], { type: 'image/jpeg' }), 'image.jpg')
  const { body } = await desk.rest<{ doc: { id: string } }>('POST', '/media?locale=ky&depth=0', {
    as: editor,
    body: form,
  })
  return body.doc.id
}

/** A news item's fields, as `newsData`, with a cover and a programme of its own. */
export async function illustratedNews(
  desk: TestDesk,
  title: string,
  people: People,
  more: Record<string, unknown> = {},
) {
  const cover = await uploadImage(desk, people)
  const as = people.author
  const programme = await createDocument(
    desk,
    'programmes',
    { title: `${title}: программа` },
    { as },
  )
  return newsData(title, { cover, programmes: [programme], ...more })
}
