import type { PastedImage } from './blocks.ts'
import { inOneLine, nameOf, numberIn } from './domNodes.ts'

// What Office appends to a description that it made itself, and OneNote writes before the text that
// it has read off an image.
const byMachine =
  /\s*(?:Description automatically generated|AI-generated content may be incorrect|Автоматически созданное описание|Содержимое, созданное искусственным интеллектом, может быть неверным|Machine generated alternative text:|Компьютерная генерация альтернативного текста:)[^]*$/i
const fileName =
  /^(?:[\w-]+:|\S*[\\/])\S*$|\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?|emf|wmf|svg|heic)$/i

/** An image of the clipboard's HTML. */
export function imageOf(element: Element): PastedImage {
  const lazy = element.getAttribute('data-src') ?? element.getAttribute('data-original')
  const src = (lazy ?? element.getAttribute('src') ?? '').trim()
  const words = describe(element.getAttribute('alt') ?? element.getAttribute('o:title'))
  return { name: words || inOneLine(element.getAttribute('title')) || fileOf(src), alt: words, src }
}

/** Something to see or to hear that is no image, and can never be pasted. */
export function mediaOf(element: Element): PastedImage {
  const name = element.getAttribute('title') ?? element.getAttribute('aria-label')
  const source = element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src')
  const src = source ?? element.getAttribute('data') ?? ''
  const isPage = nameOf(element) === 'iframe' && /^https?:/.test(src)
  return {
    name: inOneLine(name) || (isPage ? src : fileOf(src)),
    alt: '',
    src: '',
    isEmbedded: nameOf(element) !== 'svg',
  }
}

/** Whether a drawing is more than an ornament of a page. */
export const isNamed = (element: Element): boolean =>
  ['title', 'aria-label'].some((name) => inOneLine(element.getAttribute(name)) !== '')

/** Whether an image is there for the layout or to count readers: nobody sees it. */
export const isSpacer = (image: Element): boolean =>
  [numberIn(image, 'width'), numberIn(image, 'height')].some(
    (size) => size !== null && size <= 3,
  ) || image.getAttribute('aria-roledescription') === 'checkbox'

/** The character that an image stands for, or null: many pages show emoji as images. */
export function emojiOf(image: Element): string | null {
  const alt = image.getAttribute('alt')?.trim() ?? ''
  return /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,8}$/u.test(alt) && !/^\d+$/.test(alt)
    ? alt
    : null
}

/**
 * The drawings that Word has written in a comment for itself alone (VML).
 * @param comment `[if gte vml 1]>…`
 */
export function vmlImages(comment: string): PastedImage[] {
  return [...comment.matchAll(/<v:imagedata\b[^>]*/gi)].map(([tag]) => {
    const title = describe(attribute(tag, 'o:title') || attribute(comment, 'alt'))
    const src = attribute(tag, 'src')
    return { name: title || fileOf(src), alt: title, src }
  })
}

/** Whether a drawing of Word is an element of the document, outside of a comment. */
export const isVmlImage = (element: Element): boolean => nameOf(element) === 'v:imagedata'

function attribute(markup: string, name: string): string {
  const [, double, single] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(markup) ?? []
  return double ?? single ?? ''
}

function describe(written: string | null): string {
  const words = inOneLine(written?.replace(byMachine, ''))
  return fileName.test(words) ? '' : words
}

function fileOf(src: string): string {
  if (/^(?:data|blob|cid|about):/i.test(src)) return ''
  const [path = ''] = src.split(/[?#]/)
  return path.split(/[\\/]/).at(-1) ?? ''
}
