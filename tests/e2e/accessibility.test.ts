import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

import { type BrowserDesk, type Look, openBrowserDesk } from '../support/browserDesk.ts'
import { newsData } from '../support/newsStory.ts'
import { type Place, documentPlaces } from '../support/seededPlaces.ts'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** The roots of our own parts of the admin: the rest is Payload's. */
const OURS = [
  '.languages',
  '.editions',
  '.worklist',
  '.desk-board',
  '.partial-date',
  '.day-input',
  '.withdraw-consent',
  '.row-name',
].join(', ')

/** Milliseconds for all views in one look. */
const TOUR = 600_000

const wide = { width: 1280, theme: 'light' } as const
const narrow = { width: 360, theme: 'dark' } as const
const looks: readonly Look[] = [wide, narrow]
const otherLooks: readonly Look[] = [
  { width: 1280, theme: 'dark' },
  { width: 360, theme: 'light' },
]

/** A view, and the element that shows that it has loaded; for a document, its editions. */
interface Screen extends Place {
  readonly ready?: string
}

interface Finding {
  readonly isOurs: boolean
  readonly said: string
}

/** What axe finds serious or critical on a page, and whether it is in a part of ours. */
async function findings(page: Page, name: string): Promise<Finding[]> {
  // axe is the test's script, not the page's, so the page's content policy does not apply to it
  await page.evaluate(axeSource)
  return page.evaluate(
    async ([ours, view]) => {
      const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } }
      const { violations } = await axe.run()
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map(({ target, html }) => {
            const element = document.querySelector(String(target[0]))
            const said = `${view}: ${id} at ${String(target[0])} ${html.slice(0, 160)}`
            return { isOurs: Boolean(element?.closest(ours)), said }
          }),
        )
    },
    [OURS, name] as const,
  )
}

describe('a person with a screen reader', () => {
  let desk: BrowserDesk
  let documents: Place[]
  let refused: string
  const payloads = new Map<string, Set<string>>()

  beforeAll(async () => {
    desk = await openBrowserDesk({ SEED: 'mission' })
    await desk.account('author')
    await desk.account('editor')
    documents = await documentPlaces(desk)
    const { doc } = await desk.api('author', 'POST', 'news?locale=ky', newsData('Башка кабар'))
    refused = doc?.id ?? ''
    await desk.api('author', 'POST', `news/${refused}/editions/ky/submit`, {})
  }, 600_000)
  afterAll(async () => {
    // Payload's own findings, which we only report, by rule
    for (const [rule, where] of payloads)
      process.stdout.write(`Payload's own, not counted: ${rule} (${[...where].join(', ')})\n`)
    await desk.close()
  })

  async function read(
    page: Page,
    { name, path, ready = '[data-edition="ky"]' }: Screen,
  ): Promise<string[]> {
    await page.goto(`${desk.kerben.url}/admin/${path}`)
    await page.waitForSelector(ready)
    // Chromium never counts a request as finished whose answer is not stored and not read, such as
    // the 401 for signed-out people
    await page.waitForLoadState(path === 'login' ? 'load' : 'networkidle')
    return ours(await findings(page, name), name)
  }
  function ours(found: readonly Finding[], name: string): string[] {
    for (const { isOurs, said } of found) {
      const rule = /: ([\w-]+) at/.exec(said)?.[1] ?? ''
      if (!isOurs) payloads.set(rule, (payloads.get(rule) ?? new Set()).add(name))
    }
    return found.filter(({ isOurs }) => isOurs).map(({ said }) => said)
  }

  const screens: readonly Screen[] = [
    { name: 'dashboard', path: '', ready: '.desk-board' },
    { name: 'queue', path: 'collections/editions', ready: '.worklist table' },
    { name: 'list', path: 'collections/news', ready: '.collection-list table' },
    { name: 'account', path: 'account', ready: '#field-email' },
  ]

  it.each([...looks, ...otherLooks])(
    'meets no serious obstacle on the sign-in screen, the dashboard, the queue, a list, the account (%o)',
    async (look) => {
      const nobody = await desk.open(null, look)
      const found = await read(nobody, { name: 'sign-in', path: 'login', ready: '#field-email' })
      const editor = await desk.open('editor', look)
      for (const screen of screens) found.push(...(await read(editor, screen)))
      await Promise.all([nobody.context().close(), editor.context().close()])
      expect(found).toEqual([])
    },
    TOUR,
  )

  it.each(looks)(
    'meets none on a document of each type (%o)',
    async (look) => {
      const page = await desk.open('editor', look)
      const found: string[] = []
      for (const place of documents) found.push(...(await read(page, place)))
      await page.context().close()
      expect(found).toEqual([])
    },
    TOUR,
  )

  it.each([...looks, ...otherLooks])(
    'is told why the desk refuses (%o)',
    async (look) => {
      const page = await desk.open('editor', look)
      const place = { name: 'refused', path: `collections/news/${refused}?locale=ky` }
      await read(page, place)
      // somebody else sends it back meanwhile: approving is refused
      await desk.api('editor', 'POST', `news/${refused}/editions/ky/requestChanges`, {
        comment: 'Кайра караңыз',
      })
      await page.click('[data-transition="ky-approve"]')
      await page.waitForFunction(
        () =>
          document.querySelector('[data-edition="ky"] [role="status"]')?.textContent.trim() !== '',
      )
      const found = ours(await findings(page, place.name), place.name)
      await page.context().close()
      await desk.api('author', 'POST', `news/${refused}/editions/ky/submit`, {})
      expect(found).toEqual([])
    },
    TOUR,
  )
})
