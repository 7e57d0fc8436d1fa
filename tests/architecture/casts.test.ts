import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

import { projectRoot } from '../support/projectRoot.ts'

/** Casts outside of tests. It goes down alone: whoever removes some lowers it. */
const CEILING = 123

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: projectRoot,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('tests/'))
  .filter((file) => existsSync(path.join(projectRoot, file)))

const isCast = (node: ts.Node): boolean =>
  (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) ||
  ts.isTypeAssertionExpression(node) ||
  ts.isNonNullExpression(node)

/** The lines of a text on which a cast begins, once for each: `as const` and `satisfies` claim nothing. */
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
})
