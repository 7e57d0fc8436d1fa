import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import type { RichTextNode } from '#shared/richText/index.ts'
import { type BrowserDesk, openBrowserDesk } from '../support/browserDesk.ts'
import { plainImage } from '../support/sampleFiles.ts'
import { outline } from '../unit/shared/richText/nodes.ts'
import { word2016, wordItem, wordPicture } from '../unit/desk/admin/paste/fixtures/word2016.ts'

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

/** Puts content into the machine's clipboard as another program would, and pastes it by the keys. */
async function pasteInto(page: Page, content: Record<string, string>): Promise<void> {
  await page.click('[contenteditable="true"]')
  await page.evaluate((types) => {
    const copy = (event: ClipboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      for (const [type, data] of Object.entries(types)) event.clipboardData?.setData(type, data)
    }
    addEventListener('copy', copy, { capture: true, once: true })
  }, content)
  await page.keyboard.press('Control+C')
  await page.keyboard.press('Control+V')
}

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

  describe('lets in what is pasted from Word', () => {
    const pasted = async (who: string, id: string, words: string) => {
      const page = await desk.open(who, { language: 'ru' })
      await watch(page)
      await page.goto(`${desk.kerben.url}/admin/collections/news/${id}?locale=ky`)
      const png = (await plainImage({ format: 'png' })).toString('base64')
      const html = word2016(
        `<h1>Бөлүм</h1><h2>${words}</h2>` +
          wordItem(1, '3.', 'паспорт') +
          wordItem(2, 'o', 'көчүрмөсү') +
          '<p>Ош<del cite="mailto:a">то эмес</del></p>' +
          `<p><img src="data:image/png;base64,${png}" alt="Карта"></p>` +
          wordPicture('clip_image001.png', ''),
      )
      await pasteInto(page, { 'text/html': html, 'text/plain': 'plain' })
      const notice = page.locator('[data-sonner-toast]').filter({ hasText: 'Вставлено не всё' })
      await notice.waitFor()
      const said = await notice.innerText()
      expect(await refusedOn(page)).toEqual([])
      await page.click('#action-save:not([disabled])')
      await page
        .locator('[data-sonner-toast]')
        .filter({ hasText: /успешно/i })
        .first()
        .waitFor()
      // who reads the message has not closed it
      expect(await notice.count()).toBe(1)
      await page.context().close()
      const { body } = (await desk.api('editor', 'GET', `news/${id}?locale=ky&depth=0`)) as {
        body?: { root: RichTextNode }
      }
      return { said, root: body?.root ?? { type: 'root' } }
    }

    it('as it was meant, with the images that it has', async () => {
      const { doc } = await desk.api('editor', 'POST', 'news?locale=ky', { title: 'Чаптоо' })
      const { root, said } = await pasted('editor', doc?.id ?? '', 'Максат')
      expect(said).toContain('«clip_image001.png»')
      expect(said).not.toContain('Карта')
      const [first, second, list, paragraph, image] = root.children ?? []
      expect([first?.tag, second?.tag]).toEqual(['h2', 'h3'])
      expect(list).toMatchObject({ type: 'list', listType: 'number', start: 3 })
      expect(outline(list ?? { type: '' })).toEqual({
        list: [{ listitem: ['паспорт'] }, { listitem: [{ list: [{ listitem: ['көчүрмөсү'] }] }] }],
      })
      expect(outline(paragraph ?? { type: '' })).toEqual({ paragraph: ['Ош'] })
      expect(image).toMatchObject({ type: 'upload', relationTo: 'media' })
      const { alt } = (await desk.api(
        'editor',
        'GET',
        `media/${String(image?.value)}?locale=ky`,
      )) as { alt?: string }
      expect(alt).toBe('Карта')
    }, 300_000)

    it('without images from who may not upload any, and says so', async () => {
      await desk.account('translator', { translates: ['ky'] })
      const { doc } = await desk.api('editor', 'POST', 'news?locale=ru', { title: 'Вставка' })
      const { root, said } = await pasted('translator', doc?.id ?? '', 'Максат')
      expect(said).toMatch(/вы не можете их загружать.*«Карта», «clip_image001.png»/)
      expect(outline(root)).toMatchObject({ root: [{}, {}, {}, { paragraph: ['Ош'] }] })
      expect(root.children).toHaveLength(4)
    }, 300_000)
  })

  it('keeps a text open of which an image that was pasted is refused, and nothing of struck-out words', async () => {
    const { doc } = await desk.api('editor', 'POST', 'news?locale=ky', { title: 'Бош' })
    const page = await desk.open('editor', { language: 'ru' })
    const address = `${desk.kerben.url}/admin/collections/news/${doc?.id ?? ''}?locale=ky`
    const notice = (words: string) =>
      page.locator('[data-sonner-toast]').filter({ hasText: words }).first().waitFor()
    await page.goto(address)
    const struckOut = word2016('<p class=MsoNormal><s>+996 312</s></p>')
    await pasteInto(page, { 'text/html': struckOut, 'text/plain': '+996 312' })
    await notice('Ничего не вставлено')
    expect(await page.innerText('[contenteditable="true"]')).not.toContain('312')
    await pasteInto(page, { 'text/html': '<img src="data:image/png;base64,AAAA" alt="Карта">' })
    await notice('«Карта»')
    await page.click('#action-save:not([disabled])')
    await notice('успешно')
    await page.goto(address)
    await page.click('[contenteditable="true"]')
    await page.keyboard.type('Текст')
    expect(await page.innerText('[contenteditable="true"]')).toContain('Текст')
    await page.context().close()
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
