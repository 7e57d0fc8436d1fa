import { describe, expect, it } from '@jest/globals'
import { isSlug, slugify } from '#shared/localization/slug.ts'

describe('slugify', () => {
  it.each([
    ['Өзгөчө кырдаалдарга даярдоо', 'ozgocho-kyrdaaldarga-dayardoo'],
    ['Ысык-Көл', 'ysyk-kol'],
    ['Жалал-Абад', 'jalal-abad'],
    ['Эл аралык миграция боюнча уюм (ЭМУ)', 'el-aralyk-migratsiya-boyuncha-uyum-emu'],
    ['Съёмка щуки в Бишкеке', 'syomka-shchuki-v-bishkeke'],
    ['Тең укук, үй-бүлө, ынтымак', 'teng-ukuk-uy-bulo-yntymak'],
    ['Migrants’ rights: 62,000 calls', 'migrants-rights-62-000-calls'],
    ['Café Straße', 'cafe-strasse'],
    ['Тоҷикӣ, Ўзбекча, Қазақша', 'tojiki-uzbekcha-kazaksha'],
  ])('spells %s as %s', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('reads a decomposed й as й', () => {
    expect(slugify('й'.normalize('NFD'))).toBe('y')
  })

  it('is never empty for a text with letters', () => {
    expect(slugify('ь')).toBe('u44c')
    expect(slugify('世界')).toBe('u4e16-u754c')
    expect(slugify('— !')).toBe('')
  })

  it('is cut at a hyphen, so that a number fits behind it', () => {
    const slug = slugify('миграция '.repeat(30))
    expect(slug).toHaveLength(76)
    expect(slug.endsWith('-migratsiya')).toBe(true)
    expect(slugify('a'.repeat(300))).toHaveLength(80)
    expect(isSlug(`${slugify('a'.repeat(300))}-1000`)).toBe(true)
  })

  it('never makes what reads as an id', () => {
    const slug = slugify('550e8400-e29b-41d4-a716-446655440000')
    expect(slug).toBe('n-550e8400-e29b-41d4-a716-446655440000')
    expect(isSlug(slug)).toBe(true)
  })
})

describe('isSlug', () => {
  it.each(['a', '2019', 'ysyk-kol', 'a'.repeat(96)])('accepts %s', (text) => {
    expect(isSlug(text)).toBe(true)
  })

  it.each([
    '',
    'Ysyk',
    'ысык',
    'a--b',
    '-a',
    'a-',
    'a b',
    'a/b',
    '../x',
    'a\n',
    'a'.repeat(97),
    '11111111-1111-1111-1111-111111111111',
    '550e8400-e29b-41d4-a716-446655440000',
  ])('refuses %j', (text) => {
    expect(isSlug(text)).toBe(false)
  })
})
