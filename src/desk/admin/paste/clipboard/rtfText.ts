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
  hidden: boolean
}

/**
 * The words of RTF, a line for each paragraph, for a clipboard that has nothing else: without
 * what is hidden, deleted by who tracks changes, or no text.
 */
export function rtfText(rtf: string): string {
  const bytes = new TextDecoder(`windows-${/\\ansicpg(\d{4})/.exec(rtf)?.[1] ?? '1252'}`)
  const groups: Group[] = [{ aside: false, hidden: false }]
  let text = ''
  for (const found of rtf.matchAll(token)) {
    const [, code, hex, word, value, symbol, bracket, plain] = found
    const group = groups.at(-1) ?? { aside: false, hidden: false }
    if (bracket === '{') {
      const aside = group.aside || asides.test(rtf.slice(found.index + 1, found.index + 24))
      groups.push({ aside, hidden: group.hidden })
    } else if (bracket === '}') groups.pop()
    else if (word === 'v' || word === 'deleted') group.hidden = value !== '0'
    else if (word === 'plain') group.hidden = false
    else if (!group.aside && !group.hidden)
      text +=
        plain ??
        (code !== undefined ? String.fromCharCode((Number(code) + 0x10000) % 0x10000) : '') +
          (hex !== undefined ? bytes.decode(Uint8Array.of(parseInt(hex, 16))) : '') +
          (words[word ?? ''] ?? '') +
          (symbol === '~' ? '\u00a0' : /^[\\{}]$/.test(symbol ?? '') ? (symbol ?? '') : '')
  }
  return text.replace(/[ \t]*\n\s*/g, '\n').trim()
}
