import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import ts from 'typescript'

import { contentTypes } from '../../collections/index.ts'
import { contentGlobals } from '../../globals/index.ts'
import { projectRoot } from '../support/projectRoot.ts'

const types = [...contentTypes, ...contentGlobals]

/** Files that may name a type, each with the reason. */
const allowed: Readonly<Record<string, string>> = {
  'src/desk/seed/missionFiles.ts': 'the mission’s content, in the order in which it is seeded',
  'src/desk/files/pdf/pages.ts': 'the pages of a PDF file are no documents',
}

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'media'],
  { cwd: projectRoot, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(path.join(projectRoot, file)))
  // released migrations never change, and name the types of their time
  .filter((file) => !file.startsWith('src/desk/migrations/'))
  // generated: the types that there are, as they are stored
  .filter((file) => file !== 'src/desk/documents/payload-types.ts')

/** Whether a text is a module's path, in which a word does not name a type. */
const isSpecifier = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) ||
  ts.isExportDeclaration(parent) ||
  ts.isLiteralTypeNode(parent) ||
  (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword)

/** The texts in a file's code that are not messages for people, and the names of properties. */
function namesIn(file: string): string[] {
  const text = readFileSync(path.join(projectRoot, file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const names: string[] = []
  const look = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    // a text with a space is a sentence
    if (isText && !isSpecifier(node) && !/\s/.test(node.text)) names.push(node.text)
    if (ts.isIdentifier(node) && !ts.isImportSpecifier(node.parent)) names.push(`.${node.text}`)
    ts.forEachChild(node, look)
  }
  look(source)
  return names
}

const namesByFile = new Map(files.map((file) => [file, namesIn(file)]))

/** `/collections/news/create` → collections, news, create */
const segments = (name: string): string[] => name.split(/[/.?#:]/)

const found = (matches: (name: string) => boolean): string[] =>
  [...namesByFile].flatMap(([file, names]) =>
    file in allowed ? [] : names.filter(matches).map((name) => `${file}: ${name}`),
  )

describe('no generic room', () => {
  const sensitivePaths: string[] = []

  beforeAll(async () => {
    // one after the other: jest's loader fails on modules that are loaded twice at once
    for (const type of types) {
      const { sensitive } = (await type.desk()).desk
      if (sensitive) sensitivePaths.push(sensitive.path, sensitive.consentPath)
    }
  })

  it('names a content type or a global by its slug', () => {
    const slugs = new Set(types.map(({ slug }) => slug))
    // identifiers may contain the same words as slugs
    const isSlug = (name: string) =>
      !name.startsWith('.') && segments(name).some((one) => slugs.has(one))
    expect(types.length).toBeGreaterThan(10)
    expect(found(isSlug)).toEqual([])
  })

  it('names what a type says is sensitive, or any part of the way to it', () => {
    expect(sensitivePaths).toContain('story.depictsSurvivor')
    // “consent” is a word of src/desk/safeguarding itself
    const parts = new Set(sensitivePaths.flatMap((one) => one.split('.')))
    parts.delete('consent')
    const isPart = (name: string) => segments(name).some((one) => parts.has(one))
    expect(found(isPart)).toEqual([])
    expect(found((name) => sensitivePaths.some((one) => name.includes(one)))).toEqual([])
  })

  it('is excused without need', () => {
    const slugs = new Set(types.map(({ slug }) => slug))
    for (const file of Object.keys(allowed))
      expect(namesByFile.get(file)?.some((name) => slugs.has(name))).toBe(true)
  })
})
