import { escapeHtml, tag } from './escapeHtml.ts'
import { frozenWords } from './frozenWords.ts'
import type { RichTextNode } from './node.ts'
import type { ResolvedMedia } from './resolve.ts'
import { safeUrl } from './safeUrl.ts'

/**
 * Renders a frozen upload: an image as a figure with its scaled copies, any other file as a link.
 * The words are the snapshot's, the address and sizes are those of the time of reading.
 */
export function renderUpload(node: RichTextNode, file: ResolvedMedia | null): string {
  if (file === null || safeUrl(file.url) === null) return ''
  const { alt, caption } = frozenWords(node.media)
  const text = alt ?? file.alt ?? ''
  if (file.width === null || file.height === null) {
    const name = caption ?? (text || (file.url.split('/').at(-1) ?? file.url))
    return `<p>${tag('a', { href: file.url })}${escapeHtml(name)}</a></p>`
  }
  const below = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''
  return `<figure>${picture(file, text)}${below}</figure>`
}

function picture(file: ResolvedMedia, alt: string): string {
  const avif = srcset(file, true)
  const others = srcset(file, false)
  const image = tag('img', {
    src: file.url,
    srcset: others,
    sizes: others === null ? null : sizes,
    width: file.width,
    height: file.height,
    alt,
    loading: 'lazy',
    decoding: 'async',
  })
  // One srcset offers one format: a browser without AVIF would choose a file that it cannot show.
  if (avif === null) return image
  return `<picture>${tag('source', { type: 'image/avif', srcset: avif, sizes })}${image}</picture>`
}

// The frontend's layout is not ours to know; a text column is seldom wider than this.
const sizes = '(max-width: 48rem) 100vw, 48rem'

function srcset(file: ResolvedMedia, avif: boolean): string | null {
  const copies = file.sizes
    .filter(({ url, format }) => (format === 'avif') === avif && !/[\s,]/.test(url))
    .sort((one, other) => one.width - other.width)
  return copies.length === 0
    ? null
    : copies.map(({ url, width }) => `${url} ${String(width)}w`).join(', ')
}
