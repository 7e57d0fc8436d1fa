import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

import { projectRoot } from '../support/projectRoot.ts'

/**
 * Casts outside of tests: each `as`, `<Type>` and `!` is one, `as unknown as` two; `as const` and
 * `satisfies` claim nothing. It goes down alone: whoever removes some lowers it.
 */
const CEILING = 34

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: projectRoot,
  encoding: 'utf8',
})

// git lists a file in conflict once a side
const sources = [...new Set(listed.split('\n'))]
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('tests/'))
  .filter((file) => existsSync(path.join(projectRoot, file)))

const isCast = (node: ts.Node): boolean =>
  (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) ||
  ts.isTypeAssertionExpression(node) ||
  ts.isNonNullExpression(node)

/** The lines of a text on which a cast begins, once for each. */
function castsIn(file: string, text: string): number[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const lines: number[] = []
  const visit = (node: ts.Node): void => {
    if (isCast(node)) lines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return lines
}

/** Comments that keep the compiler, or the rules on types, from looking. */
const silenced = /@ts-(?:ignore|expect-error|nocheck)|eslint-disable.*(?:no-explicit-any|no-unsafe)/

/** Whether a text says `any` as a type. */
function saysAny(file: string, text: string): boolean {
  let found = false
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found = true
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return found
}

const casts = sources.flatMap((file) =>
  castsIn(file, readFileSync(path.join(projectRoot, file), 'utf8')).map(
    (line) => `${file}:${String(line)}`,
  ),
)

describe('claims about types', () => {
  it('are counted, however they are written', () => {
    const text = `
      import { a as b } from './a.ts'
      const one = b as string
      const two = b as unknown as string
      const none = ['as'] as const satisfies string[]
      const three = <string>b
      const four = b!
      export { b as c }
    `
    expect(castsIn('example.ts', text)).toEqual([3, 4, 4, 6, 7])
  })

  it(`are ${String(CEILING)} at most, which are told here when there are more`, () => {
    expect(casts.length > CEILING ? casts : []).toEqual([])
  })

  it('are not hidden in `any` or behind a comment', () => {
    const hidden = sources.flatMap((file) => {
      if (file === 'src/desk/documents/payload-types.ts') return []
      const text = readFileSync(path.join(projectRoot, file), 'utf8')
      return silenced.test(text) || saysAny(file, text) ? [file] : []
    })
    expect(hidden).toEqual([])
  })
})
