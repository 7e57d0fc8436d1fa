import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { startBrowser } from '../support/browser.ts'
import { newsData } from '../support/newsStory.ts'
import { type RunningKerben, startKerben } from '../support/runningKerben.ts'

/** Milliseconds for one step of a person, and for the whole way. */
const STEP = 30_000
const WAY = 300_000

describe('the queue and the lists, as a person sees them', () => {
  let kerben: RunningKerben
  let browser: Browser
  let page: Page
  let id: string
  let token: string

  beforeAll(async () => {
    kerben = await startKerben()
    browser = await startBrowser()
    const login = await fetch(`${kerben.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', prefer: 'include-token' },
      body: JSON.stringify(kerben.admin),
    })
    token = ((await login.json()) as { token: string }).token
    const made = await fetch(`${kerben.url}/api/news?locale=ky&depth=0`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      body: JSON.stringify(newsData('Өзгөчө кабар')),
    })
    id = ((await made.json()) as { doc: { id: string } }).doc.id
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    await context.addCookies([
      { name: 'payload-lng', value: 'en', url: kerben.url },
      { name: 'payload-token', value: token, url: kerben.url },
    ])
    page = await context.newPage()
    page.setDefaultTimeout(STEP)
  }, 600_000)
  afterAll(async () => {
    await browser.close()
    await kerben.stop()
  })

  it(
    'opens on the queue, and a row is one click from the document in that locale',
    async () => {
      await page.goto(`${kerben.url}/admin`)
      await page.click('.worklist__presets a:has-text("My drafts")')
      await page.waitForURL(/collections\/editions\?queue=drafts/)
      const rows = page.locator('.worklist__table tbody tr', { hasText: 'Russian' })
      expect(await rows.count()).toBe(1)
      expect(await rows.innerText()).toContain('title in Kyrgyz')
      await rows.locator('a').click()
      await page.waitForURL(new RegExp(`/collections/news/${id}\\?.*locale=ru`))
    },
    WAY,
  )

  it(
    'finds by letters of a Russian keyboard, in the queue and in a type’s list',
    async () => {
      await page.goto(`${kerben.url}/admin/collections/editions?queue=all`)
      await page.fill('.worklist__filters input[type=search]', 'озгочо')
      await page.click('.worklist__filters button')
      await page.waitForURL(/search=/)
      expect(await page.locator('.worklist__table tbody tr').count()).toBe(3)
      await page.goto(`${kerben.url}/admin/collections/news?locale=ky`)
      await page.fill('.search-filter input', 'озгочо')
      await page.waitForURL(/search=/)
      await page.waitForSelector('.table tbody tr:has-text("Өзгөчө кабар")')
      await page.fill('.search-filter input', 'башка')
      await page.waitForSelector('.table tbody tr', { state: 'detached' })
    },
    WAY,
  )

  it(
    'has no form of an edition: its page is its document',
    async () => {
      const href = `${kerben.url}/api/editions?where[documentId][equals]=${id}&where[locale][equals]=en`
      const answer = await fetch(href, { headers: { authorization: `JWT ${token}` } })
      const { docs } = (await answer.json()) as { docs: { id: string }[] }
      await page.goto(`${kerben.url}/admin/collections/editions/${docs[0]?.id ?? ''}`)
      await page.waitForURL(new RegExp(`/collections/news/${id}\\?locale=en`))
    },
    WAY,
  )
})
