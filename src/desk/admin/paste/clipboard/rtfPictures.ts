/**
 * The images inside RTF, in their order. Word puts them there beside its HTML, which names them as
 * files of the person's own computer, out of a browser's reach.
 * @param name of each file, without its ending
 */
export function rtfPictures(rtf: string, name: string): File[] {
  return [...rtf.matchAll(/\{\\pict(?![a-z])/g)].flatMap(({ index }) => {
    const own = ownText(rtf, index)
    // each image stands there once more as a metafile, for programs that know nothing else
    const kind = /\\pngblip\b/.test(own) ? 'png' : /\\jpegblip\b/.test(own) ? 'jpeg' : null
    const hex = own.replace(/\\[a-z]+-?\d* ?|\s+/gi, '')
    if (kind === null || !/^(?:[\da-f]{2})+$/i.test(hex)) return []
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16))
    return [new File([bytes], `${name}.${kind}`, { type: `image/${kind}` })]
  })
}

/** What stands in a group of RTF itself, without the groups within it. */
function ownText(rtf: string, start: number): string {
  const brackets = /[{}]/g
  brackets.lastIndex = start + 1
  let own = ''
  let depth = 1
  let from = start + 1
  for (let found = brackets.exec(rtf); found !== null; found = brackets.exec(rtf)) {
    if (depth === 1) own += rtf.slice(from, found.index)
    depth += found[0] === '{' ? 1 : -1
    from = brackets.lastIndex
    if (depth === 0) return own
  }
  return own
}
