import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { passedFiles } from '../../../support/desk/passedFiles.ts'
import { illustratedNews } from '../../../support/illustratedNews.ts'
import { createDocument, move } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { projectRoot } from '../../../support/projectRoot.ts'
import { describeOnSharedSqlite } from '../../../support/shared/index.ts'

const page = readFileSync(join(projectRoot, 'docs/architecture.md'), 'utf8')

/** `src/desk/{a,b}.ts` → both. */
const expanded = (path: string): string[] => {
  const [, before = '', names, after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? []
  return names === undefined ? [path] : names.split(',').map((name) => before + name + after)
}

/** The files that a chapter of docs/architecture.md lists at the end of its steps. */
function listed(chapter: string): readonly string[] {
  const [, text = ''] = page.split(`\n## ${chapter}\n`)
  const [body = ''] = text.split('\n## ')
  const steps = [...body.matchAll(/^\d+\. .*?[.:] (`[^a-z]*(?:src|collections|media)\/.*)$/gm)]
  const paths = steps.flatMap(([, files = '']) => [...files.matchAll(/`([^`]+)`/g)])
  return paths.flatMap(([, path = '']) => expanded(path)).sort()
}

describe.each(['The way of a save', 'The way of a publish'])('%s', (chapter) => {
  it('lists each file once, and files that exist', () => {
    const files = listed(chapter)
    expect(files.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([])
    expect(files.filter((path, index) => files.indexOf(path) !== index)).toEqual([])
  })
})

describeOnSharedSqlite('the files passed', (database) => {
  let desk: TestDesk
  let people: People
  let id: string

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    const as = people.author
    id = await createDocument(desk, 'news', await illustratedNews(desk, 'Жол', people), { as })
    await move(desk, `news/${id}`, 'ky', 'submit', { as })
    await move(desk, `news/${id}`, 'ky', 'approve', { as: people.editor })
  })
  afterAll(() => desk.close())

  it('by a publish are those of its chapter', async () => {
    const passed = await passedFiles(() =>
      move(desk, `news/${id}`, 'ky', 'publish', { as: people.editor }),
    )
    expect(passed).toEqual(listed('The way of a publish'))
  })

  it('by a save are those of its chapter', async () => {
    const passed = await passedFiles(() =>
      desk.rest('PATCH', `/news/${id}?locale=ky&depth=0`, {
        as: people.author,
        body: { title: 'Жол эки' },
      }),
    )
    expect(passed).toEqual(listed('The way of a save'))
  })
})
