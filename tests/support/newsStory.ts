import type { Label } from '#shared/localization/index.ts'
import type { Caller, TestDesk } from './desk/index.ts'

/** A paragraph of rich text as the editor stores it. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    direction: null,
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: null,
        format: '',
        indent: 0,
        version: 1,
        textFormat: 0,
        children: [
          { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
})

/** A news item's fields, complete enough for the gate in the locale they are written in. */
export const newsData = (title: string, more: Record<string, unknown> = {}) => ({
  title,
  summary: `${title}: кыскача`,
  body: paragraph(`${title}: толук тексти`),
  date: '2026-09-01',
  story: { depictsSurvivor: 'no' },
  ...more,
})

/** An edition in the desk's answers. */
export interface EditionAnswer {
  id: string
  locale: string
  stage: string
  live: boolean
  liveWithChanges: boolean
  contentHash: string
  revision: number | null
  slug: string | null
  progress: number
  transitions: string[]
  discard: boolean
  statement: Label | null
  findings: { path: string; severity: string }[]
}

/** The desk's answer to a transition. */
export interface TransitionAnswer {
  editions?: EditionAnswer[]
  errors?: { message: string; data?: { code: string; errors?: { path: string }[] } }[]
}

/** Creates a document over REST and gives its id. */
export async function createDocument(
  desk: TestDesk,
  type: string,
  data: Record<string, unknown>,
  caller: Caller,
  locale = 'ky',
): Promise<string> {
  const { status, body } = await desk.rest<{ doc?: { id: string } }>(
    'POST',
    `/${type}?locale=${locale}&depth=0`,
    { ...caller, body: data },
  )
  if (status !== 201 || !body.doc) throw new Error(`${String(status)} ${JSON.stringify(body)}`)
  return body.doc.id
}

/** Makes a transition over REST. */
export const move = (
  desk: TestDesk,
  document: string,
  locale: string,
  transition: string,
  caller: Caller,
  body: Record<string, unknown> = {},
) =>
  desk.rest<TransitionAnswer>('POST', `/${document}/editions/${locale}/${transition}`, {
    ...caller,
    body,
  })

/** The editions of a document as the caller sees them, by locale. */
export async function editionsOf(
  desk: TestDesk,
  document: string,
  caller: Caller,
): Promise<Record<string, EditionAnswer>> {
  const { body } = await desk.rest<TransitionAnswer>('GET', `/${document}/editions`, caller)
  return Object.fromEntries((body.editions ?? []).map((edition) => [edition.locale, edition]))
}
