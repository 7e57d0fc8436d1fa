/** A text node as the editor stores it. */
const words = (text: string, format = 0) => ({
  ...{ type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 },
})

const block = (type: string, children: unknown[], more: Record<string, unknown> = {}) => ({
  ...{ type, direction: null, format: '', indent: 0, version: 1, children, ...more },
})

const sentence =
  'Миграция кызматы өлкөгө кайтып келген адамдарга үй-жай, иш жана окуу табууга жардам берет. '

/** Rich text of the length of a news item: paragraphs with bold words, headings, a list. */
export const richText = (title: string, paragraphs: number) => ({
  root: block(
    'root',
    Array.from({ length: paragraphs }, (_, number) => {
      if (number % 6 === 5) return block('heading', [words(`${title}, ${number}`)], { tag: 'h2' })
      return block(
        'paragraph',
        [words(sentence.repeat(2)), words(`${title}. `, 1), words(sentence)],
        { textFormat: 0, textStyle: '' },
      )
    }),
  ),
})
