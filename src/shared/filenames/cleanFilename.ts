import { withoutExtension } from './withoutExtension.ts'

/** Most bytes of a name without its extension in UTF-8: file systems take 255 of a whole name. */
export const MOST_FILENAME_BYTES = 240

/** Control, format (direction, zero width) and private characters, lone surrogates, line ends. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

/** What Windows lets no file be called by. */
const FORBIDDEN = /[<>:"|?*]/g

function cut(name: string): string {
  const encoder = new TextEncoder()
  let kept = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    bytes += encoder.encode(segment).length
    if (bytes > MOST_FILENAME_BYTES) break
    kept += segment
  }
  return kept
}

/**
 * A name that somebody gave a file, fit to be shown and to be saved by: without folders, without
 * what cannot be seen, and with the extension of what is served.
 * @param extension of the stored file, without a dot
 * @returns null where nothing of the name is left
 * @example cleanFilename('C:\\Aizada\\Отчёт 2024.PDF', 'pdf') // 'Отчёт 2024.pdf'
 */
export function cleanFilename(name: string, extension: string): string | null {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const seen = last
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(FORBIDDEN, '_')
  const bare = cut(withoutExtension(seen.trim())).replace(/^[. ]+|[. ]+$/g, '')
  return bare === '' ? null : `${bare}.${extension}`
}
