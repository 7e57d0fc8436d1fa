import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { type BrowserDesk, PASSWORD, emailOf, openBrowserDesk } from '../support/browserDesk.ts'
import { isFocused, pressOn, tabTo } from '../support/keyboard.ts'
import { newsData } from '../support/newsStory.ts'

/** Milliseconds for the whole way. */
const WAY = 400_000
const CARD = '[data-edition="ky"]'

describe('a news item, without a mouse', () => {
  let desk: BrowserDesk
  let id: string

  beforeAll(async () => {
    desk = await openBrowserDesk()
    await desk.account('author')
    await desk.account('editor')
    const { doc } = await desk.api('author', 'POST', 'news?locale=ky', newsData('Ысык-Көл кабары'))
    id = doc?.id ?? ''
  }, 600_000)
  afterAll(() => desk.close())

  async function signIn(role: string): Promise<Page> {
    const page = await desk.open(null)
    await page.goto(`${desk.kerben.url}/admin`)
    await tabTo(page, '#field-email')
    await page.keyboard.type(emailOf(role))
    await page.keyboard.press('Tab')
    await tabTo(page, '#field-password')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/?$/)
    return page
  }

  /** Opens a document from the first page, where it is listed. */
  async function openDocument(page: Page): Promise<void> {
    await pressOn(page, `main a[href*="/news/${id}"], .desk-board a[href*="/news/${id}"]`)
    await page.waitForURL(new RegExp(`/news/${id}`))
    await page.waitForSelector(`${CARD} [data-transition]`)
  }

  /** Waits for a transition's answer, and checks where the focus is then. */
  async function expectAnswered(page: Page, stage: string): Promise<void> {
    await page.waitForSelector(`${CARD} .editions__stage--${stage}`)
    await page.waitForFunction(
      (card) => document.querySelector(`${card} [role="status"]`)?.textContent.trim() !== '',
      CARD,
    )
    expect(await isFocused(page, `${CARD} *`)).toBe(true)
    const status = page.locator(`${CARD} [role="status"]`)
    expect((await status.innerText()).trim()).not.toBe('')
  }

  it(
    'is submitted by its author, sent back with a comment, submitted again, approved and published',
    async () => {
      const author = await signIn('author')
      await openDocument(author)
      await pressOn(author, '[data-transition="ky-submit"]')
      await expectAnswered(author, 'in_review')

      const editor = await signIn('editor')
      await openDocument(editor)
      await pressOn(editor, '[data-transition="ky-requestChanges"]', 'Space')
      // the question takes the focus by itself
      await editor.waitForFunction(() => document.activeElement?.localName === 'textarea')
      await editor.keyboard.type('Айын да жазыңыз.')
      await pressOn(editor, `${CARD} [role="group"] button:not([disabled])`)
      await expectAnswered(editor, 'changes_requested')

      await author.reload()
      await pressOn(author, '[data-transition="ky-submit"]')
      await expectAnswered(author, 'in_review')

      await editor.reload()
      await pressOn(editor, '[data-transition="ky-approve"]')
      await expectAnswered(editor, 'approved')
      // the way goes on from where the answer was
      await pressOn(editor, '[data-transition="ky-publish"]')
      await editor.waitForSelector('[data-transition="ky-unpublish"]')
      await expectAnswered(editor, 'approved')

      const answer = await fetch(`${desk.kerben.url}/v1/ky/news/${id}`)
      expect(answer.status).toBe(200)
    },
    WAY,
  )
})
