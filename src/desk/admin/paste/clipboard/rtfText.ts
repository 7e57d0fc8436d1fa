// Groups that are not the text: tables of fonts and colours, pictures, notes, headers.
const asides =
  /^\\(?:\*|fonttbl|colortbl|stylesheet|listtable|listoverridetable|info|pict|object|footnote|annotation|header[lrf]?|footer[lrf]?|rsidtbl|generator|fldinst|datastore|themedata)(?![a-z])/
const token =
  /\\u(-?\d+) ?\??|\\'([\da-f]{2})|\\([a-z]+)(-?\d+)? ?|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi
const words: Readonly<Record<string, string>> = {
  par: '\n', line: '\n', sect: '\n', page: '\n', row: '\n', cell: '\t', tab: '\t',
  emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”',
} // prettier-ignore

interface Group {
  readonly aside: boolean
  readonly hidden: boolean
  readonly struck: boolean
}

/** The text of RTF, a line for each paragraph. */
export interface RtfText {
  readonly words: string
  /** Words that their author struck out. */
  readonly struckOut: readonly string[]
  /** Whether there were words that are deleted or hidden. */
  readonly hidden: boolean
}

/**
 * Reads the words of RTF, for a clipboard without HTML: without what is struck out, hidden, deleted
 * by who tracks changes, or no text.
 */
export function rtfText(rtf: string): RtfText {
  const bytes = new TextDecoder(`windows-${/\\ansicpg(\d{4})/.exec(rtf)?.[1] ?? '1252'}`)
  let group: Group = { aside: false, hidden: false, struck: false }
  const outer: Group[] = []
  const struckOut: string[] = []
  let [text, hidden] = ['', false]
  for (const found of rtf.matchAll(token)) {
    const [, code, hex, word, value, symbol, bracket, plain] = found
    if (bracket === '{') {
      const aside = group.aside || asides.test(rtf.slice(found.index + 1, found.index + 24))
      outer.push(group)
      group = { ...group, aside }
    } else if (bracket === '}') group = outer.pop() ?? group
    else if (word === 'v' || word === 'deleted') group = { ...group, hidden: value !== '0' }
    else if (word === 'strike' || word === 'striked') {
      if (!group.struck) struckOut.push('')
      group = { ...group, struck: value !== '0' }
    } else if (word === 'plain') group = { ...group, hidden: false, struck: false }
    else if (!group.aside) {
      const one =
        plain ??
        (code !== undefined ? String.fromCharCode((Number(code) + 0x10000) % 0x10000) : '') +
          (hex !== undefined ? bytes.decode(Uint8Array.of(parseInt(hex, 16))) : '') +
          (words[word ?? ''] ?? '') +
          (symbol === '~' ? '\u00a0' : /^[\\{}]$/.test(symbol ?? '') ? (symbol ?? '') : '')
      if (group.hidden) hidden ||= /\S/.test(one)
      else if (group.struck) struckOut.push(`${struckOut.pop() ?? ''}${one.replace('\n', ' ')}`)
      if (!group.hidden && (!group.struck || one === '\n')) text += one
    }
  }
  return {
    words: text.replace(/[ \t]*\n\s*/g, '\n').trim(),
    struckOut: struckOut.map((one) => one.trim()).filter((one) => one !== ''),
    hidden,
  }
}
