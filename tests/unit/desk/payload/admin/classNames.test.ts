import { describe, expect, it } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { projectRoot } from '../../../../support/projectRoot.ts'

const folder = join(projectRoot, 'src/desk/payload/admin')
const modules = join(projectRoot, 'node_modules/@payloadcms')

/** The source files that render Payload's admin. */
const drawn = ['ui/dist', 'next/dist'].flatMap((dist) =>
  readdirSync(join(modules, dist), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:elements|fields|forms|views)\/.*\.js$/.test(file))
    .map((file) => readFileSync(join(modules, dist, file), 'utf8')),
)

/** Whether a component gives an element this class: whole, or behind the class of its block. */
const isDrawn = (name: string): boolean => {
  const [block = '', part] = name.split(/(?=__|--)/)
  const isWord = (word: string) =>
    drawn.some((source) => new RegExp(`['"\`\\s]${word}['"\`\\s]`).test(source))
  if (isWord(name)) return true
  // a component may take its block's name from another
  return (
    part !== undefined &&
    isWord(block) &&
    drawn.some((source) => new RegExp(`(?:\\}|${block})${part}\\b`).test(source))
  )
}

/** Classes of ours. */
const OWN = /^leaving/

const classesOf = (file: string): string[] => [
  ...new Set(
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /[\s'"`#}]\.([a-z][\w-]+)(?=[ .,:'"{`])/g,
      ),
    ]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'ts' && !OWN.test(name)),
  ),
]

const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:css|tsx?)$/.test(file) && !file.endsWith('index.ts'))
  .flatMap((file) => classesOf(file).map((name) => [name, file] as const))

describe('the class names of Payload’s pages that are hidden, coloured or looked for', () => {
  it('are found in the code', () => {
    expect(named.map(([name]) => name)).toEqual(
      expect.arrayContaining(['view-version__restore', 'array-actions', 'doc-controls__popup']),
    )
  })

  it.each(named)('.%s, in %s, is given by Payload', (name) => {
    expect(isDrawn(name)).toBe(true)
  })
})
