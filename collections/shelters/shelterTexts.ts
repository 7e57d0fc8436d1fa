import {
  type GateContext,
  type LocaleView,
  type VisibleText,
  groupOf,
  mediaOf,
  textOf,
} from '#desk/editions/index.ts'
import { richTextReferences, richTextText, richTextUrls } from '#shared/richText/index.ts'

type Media = Pick<GateContext, 'media'>

const wordsOfMedia = (value: unknown, context: Media): (string | null)[] => {
  const file = mediaOf(value, context)
  return [file?.alt ?? null, file?.caption ?? null]
}

const bodyWords = (body: unknown, context: Media): (string | null)[] => {
  const { root } = groupOf(body)
  const files = richTextReferences(root).filter(({ type }) => type === 'media')
  return [
    richTextText(root),
    ...richTextUrls(root),
    ...files.flatMap(({ id }) => wordsOfMedia(id, context)),
  ]
}

/**
 * Every free text of a shelter in one locale: its own fields, where its links lead, its address on
 * the site, what it says to search engines, and the words of the images that it shows.
 */
export function shelterTexts(view: LocaleView, context: Media): VisibleText[] {
  const { title, description, image } = groupOf(view['meta'])
  const texts: readonly (readonly [path: string, words: readonly unknown[]])[] = [
    ['name', [view['name']]],
    // a slug's hyphens stand for spaces
    ['slug', [textOf(view['slug'])?.replaceAll('-', ' ')]],
    ['summary', [view['summary']]],
    ['body', bodyWords(view['body'], context)],
    ['intake', [view['intake']]],
    ['meta.title', [title]],
    ['meta.description', [description]],
    ['meta.image', wordsOfMedia(image, context)],
  ]
  return texts.map(([path, words]) => ({
    path,
    words: words
      .map(textOf)
      .filter((text) => text !== null)
      .join('\n'),
  }))
}
