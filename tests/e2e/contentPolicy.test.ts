import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { type BrowserDesk, openBrowserDesk } from '../support/browserDesk.ts'

/** What the browser refused to run or load, as it tells the page. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      refused.push(`${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
const refusedOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { refused: string[] }).refused)

describe('the policy of the desk’s pages', () => {
  let desk: BrowserDesk
  let news: string

  beforeAll(async () => {
    desk = await openBrowserDesk()
    await desk.account('editor')
    const { doc } = await desk.api('editor', 'POST', 'news?locale=ky', { title: 'Жаңылык' })
    news = doc?.id ?? ''
  }, 600_000)
  afterAll(() => desk.close())

  const scriptsOf = async (path: string) => {
    const answer = await fetch(`${desk.kerben.url}${path}`, { headers: { accept: 'text/html' } })
    const text = await answer.text()
    const policy = answer.headers.get('content-security-policy') ?? ''
    return {
      policy,
      nonce: /'nonce-([^']+)'/.exec(policy)?.[1],
      scripts: [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag),
      stored: answer.headers.get('cache-control'),
    }
  }

  it('allows the scripts of each answer alone, and lets nobody store it', async () => {
    const first = await scriptsOf('/admin/login')
    expect(first.policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(first.scripts.length).toBeGreaterThan(5)
    for (const tag of first.scripts) expect(tag).toContain(`nonce="${first.nonce}"`)
    expect(first.stored).toContain('no-store')
    const second = await scriptsOf('/admin/login')
    expect(second.nonce).not.toBe(first.nonce)
  })

  it('cannot be chosen by who asks', async () => {
    const chosen = "script-src 'nonce-Y2hvc2Vu'"
    const answer = await fetch(`${desk.kerben.url}/admin/login`, {
      headers: {
        'content-security-policy': chosen,
        'content-security-policy-report-only': chosen,
      },
    })
    expect(await answer.text()).not.toContain('Y2hvc2Vu')
  })

  it.each([
    '/nothing',
    '/api',
    '/_next/image?url=/x&w=640&q=75',
    '/_not-found',
    '/_global-error',
    '/500',
  ])('is not needed by what Next made at its build, which nobody gets: %s', async (path) => {
    expect((await scriptsOf(path)).scripts).toEqual([])
  })

  it('lets the whole admin work', async () => {
    const page = await desk.open('editor', { language: 'ky' })
    await watch(page)
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    for (const path of [
      '/admin',
      '/admin/account',
      '/admin/collections/news',
      `/admin/collections/news/${news}`,
      `/admin/collections/news/${news}/versions`,
      '/admin/collections/hotlines/create',
      '/admin/collections/media/create',
      '/admin/collections/editions',
      '/admin/globals/safety',
      '/admin/nothing',
    ]) {
      await page.goto(`${desk.kerben.url}${path}`)
      await page.waitForLoadState('networkidle')
      expect([path, await refusedOn(page)]).toEqual([path, []])
    }
    // from page to page without a load, and with a rich text that is typed
    await page.goto(`${desk.kerben.url}/admin/collections/news`)
    await page.click(`a[href$="/${news}"]`)
    await page.click('[contenteditable="true"]')
    await page.keyboard.type('Өзгөчө')
    expect(await refusedOn(page)).toEqual([])
    expect(problems).toEqual([])
  }, 300_000)

  it('refuses a script that somebody brought into a page', async () => {
    const page = await desk.open('editor')
    await watch(page)
    await page.goto(`${desk.kerben.url}/admin`)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
    })
    await page.waitForFunction(
      () => (window as unknown as { refused: string[] }).refused.length > 0,
    )
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  }, 120_000)
})
