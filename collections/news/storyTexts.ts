import { type LocaleView, type VisibleText, groupOf, textOf } from '#desk/editions/index.ts'
import { richTextText, richTextUrls } from '#shared/richText/index.ts'

const bodyWords = (body: unknown): string => {
  const { root } = groupOf(body)
  return [richTextText(root), ...richTextUrls(root)].join('\n')
}

/** The words of a story that readers will see, each with its field's path. */
export function storyTexts(view: LocaleView): VisibleText[] {
  const { label, url } = groupOf(view['source'])
  const { title, description } = groupOf(view['meta'])
  const texts: readonly (readonly [path: string, words: unknown])[] = [
    ['title', view['title']],
    ['slug', view['slug']],
    ['summary', view['summary']],
    ['body', bodyWords(view['body'])],
    ['story.pseudonym', groupOf(view['story'])['pseudonym']],
    ['source.label', label],
    ['source.url', url],
    ['meta.title', title],
    ['meta.description', description],
  ]
  return texts.map(([path, words]) => ({ path, words: textOf(words) ?? '' }))
}
