type Declarations = ReadonlyMap<string, string>

/** How a clipboard's elements are styled, read as text: browsers drop what only Word knows. */
export interface PastedStyles {
  /** An element's own style, and what of its classes' styles decides whether and how it is read. */
  readonly of: (element: Element) => Declarations
  /** What Word's style sheet says of one level of a list: `l0:level1`. */
  readonly listLevel: (key: string) => Declarations | undefined
}

const ofClasses = /^(?:display|visibility|mso-hide|mso-list|text-decoration(?:-line)?)$/

/** Reads the style sheets that a program put into the clipboard. */
export function readStyles(document: Document): PastedStyles {
  const classes = new Map<string, Map<string, string>>()
  const lists = new Map<string, Map<string, string>>()
  for (const [selectors, own] of rulesIn(document))
    for (const selector of selectors.split(',')) {
      const list = /^@list\s+(\S+)$/.exec(selector.trim())?.[1]
      const name = /^\w*\.([\w-]+)$/.exec(selector.trim())?.[1]
      if (list !== undefined) lists.set(list, new Map(own))
      if (name === undefined) continue
      const known = classes.get(name) ?? new Map<string, string>()
      for (const [key, value] of own) if (ofClasses.test(key)) known.set(key, value)
      classes.set(name, known)
    }
  const byClass = (name: string) => [...(classes.get(name.toLowerCase()) ?? [])]
  return {
    of: (element) =>
      new Map([
        ...[...element.classList].flatMap(byClass),
        ...declarationsIn(element.getAttribute('style') ?? ''),
      ]),
    listLevel: (key) => lists.get(key),
  }
}

function rulesIn(document: Document): [string, [string, string][]][] {
  const css = [...document.querySelectorAll('style')].map((sheet) => sheet.textContent).join('\n')
  const screen = css
    .replace(/<!--|-->|\/\*[^]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .toLowerCase()
  return [...screen.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', own = '']) => [
    selectors,
    declarationsIn(own),
  ])
}

const declaration = /([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])+)/g

const declarationsIn = (css: string): [string, string][] =>
  [...css.toLowerCase().matchAll(declaration)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ])
