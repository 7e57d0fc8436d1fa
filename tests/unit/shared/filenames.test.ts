import { describe, expect, it } from '@jest/globals'

import { MOST_FILENAME_BYTES, cleanFilename, inlineAs } from '#shared/filenames/index.ts'

describe('the name that somebody gave a file', () => {
  it.each([
    ['Отчёт 2024.PDF', 'Отчёт 2024.pdf'],
    ['photo.jpeg', 'photo.pdf'],
    ['v1.2 final', 'v1.2 final.pdf'],
    ['C:\\Users\\Aizada\\report.pdf', 'report.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['/a/b/c.pdf', 'c.pdf'],
    ['…', '….pdf'],
    ['  a\t\u00a0b\n.pdf ', 'a b.pdf'],
    ['a\0b\u007fc\u202egnp.\u2066exe\u200b.pdf', 'abcgnp.exe.pdf'],
    ['\ud800a.pdf', 'a.pdf'],
    ['a<b>:"c|?*.pdf', 'a_b___c___.pdf'],
    ['..hidden...pdf', 'hidden.pdf'],
    ['и\u0306.pdf', 'й.pdf'],
    ['Жалал-Абад өзгөчө ң.pdf', 'Жалал-Абад өзгөчө ң.pdf'],
  ])('is cleaned: %j', (sent, kept) => {
    expect(cleanFilename(sent, 'pdf')).toBe(kept)
    expect(cleanFilename(kept, 'pdf')).toBe(kept)
  })

  it.each(['', '.', '..', '.pdf', '\u200b\u202e', 'a/', ' '])('may leave nothing: %j', (sent) => {
    expect(cleanFilename(sent, 'pdf')).toBeNull()
  })

  it('is cut where file systems would refuse it, between letters as they are seen', () => {
    for (const letter of ['a', 'ж', '🏳️‍🌈', 'й']) {
      const name = cleanFilename(letter.repeat(300), 'pdf') ?? ''
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(MOST_FILENAME_BYTES + 4)
      expect(Buffer.byteLength(name)).toBeGreaterThan(MOST_FILENAME_BYTES - 20)
      expect(encodeURIComponent(name)).toBeTruthy()
    }
  })
})

describe('the header that names a download', () => {
  it.each([
    ['report.pdf', `inline; filename="report.pdf"; filename*=UTF-8''report.pdf`],
    [
      'Өтүнүч.pdf',
      `inline; filename="otunuch.pdf"; filename*=UTF-8''%D3%A8%D1%82%D2%AF%D0%BD%D2%AF%D1%87.pdf`,
    ],
    // neither quotes nor what browsers decode stands in the first form
    ['100%25.pdf', `inline; filename="100-25.pdf"; filename*=UTF-8''100%2525.pdf`],
    ["it's (a).pdf", `inline; filename="it's (a).pdf"; filename*=UTF-8''it%27s%20%28a%29.pdf`],
    ['‼.pdf', `inline; filename="file.pdf"; filename*=UTF-8''%E2%80%BC.pdf`],
  ])('has two forms: %s', (name, header) => {
    expect(inlineAs(name, { extension: 'pdf' })).toBe(header)
  })

  it('has the extension of what is served, and the size of a copy', () => {
    expect(inlineAs('a.jpg', { extension: 'webp', size: '640' })).toBe(
      `inline; filename="a-640.webp"; filename*=UTF-8''a-640.webp`,
    )
  })

  it('names nothing where there is no name', () => {
    expect(inlineAs(null, { extension: 'pdf' })).toBe('inline')
  })
})
