import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import ts from 'typescript'

import { type Label, isLocale } from '#shared/localization/locales.ts'
import { projectRoot } from '../projectRoot.ts'

/** One text of ours with the place it was found at. */
export interface FoundText {
  readonly place: string
  readonly text: Partial<Label>
}

/** The code files with texts for people; the seed's texts are content, and migrations have none. */
const files = (): string[] =>
  execFileSync(
    'git',
    [
      'ls-files',
      '--cached',
      '--others',
      '--exclude-standard',
      'src',
      'collections',
      'globals',
      'media',
    ],
    { cwd: projectRoot, encoding: 'utf8' },
  )
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !/^src\/(seed|migrations)\//.test(file))

/** A text as written in code; values inserted into a template appear as `…`. */
function written(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
  return undefined
}

/**
 * The texts of an object `{ ky, ru, en }`; other objects, such as `{ locale: 'ky', … }`, have none.
 */
function textOf(object: ts.ObjectLiteralExpression): Partial<Label> {
  const entries = object.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) &&
    ts.isIdentifier(property.name) &&
    isLocale(property.name.text)
      ? [[property.name.text, written(property.initializer)] as const]
      : [],
  )
  // next to a text, a plain value counts as a text: `{ ky: `${year}-ж.`, ru: `${year} г.`, en: year
  // }`
  return entries.some(([, text]) => text !== undefined)
    ? Object.fromEntries(entries.map(([locale, text]) => [locale, text ?? '…']))
    : {}
}

/** Every object in our code with a text for each locale, including those inside functions. */
export function textsInCode(): FoundText[] {
  const found: FoundText[] = []
  for (const file of files()) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(projectRoot, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    )
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const text = textOf(node)
        if (Object.keys(text).length > 0) {
          const { line } = source.getLineAndCharacterOfPosition(node.getStart())
          found.push({ place: `${file}:${String(line + 1)}`, text })
        }
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}
