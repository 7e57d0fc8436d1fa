import { describe, expect, it } from '@jest/globals'
import { enTranslations } from '@payloadcms/translations/languages/en'
import { adminI18n } from '#desk/payload/language/index.ts'
import kyrgyz from '#desk/payload/language/ky.json' with { type: 'json' }
import { ky } from '#desk/payload/language/ky.ts'
import { words } from '#desk/payload/language/words.ts'

type Texts = Record<string, Record<string, string>>
const english: Texts = enTranslations
const flat = (texts: Texts) =>
  Object.entries(texts).flatMap(([group, keys]) =>
    Object.entries(keys).map(([key, text]) => ({ group, key, text })),
  )
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}|<\/?\w+>/g) ?? []).sort()

describe('the Kyrgyz of the admin', () => {
  it('has a text for every one of Payload’s keys', () => {
    const missing = flat(english).filter(
      ({ group, key }) => !(ky.translations as Texts)[group]?.[key],
    )
    expect(missing).toEqual([])
  })

  it('is our own for each, and English for none', () => {
    const foreign = flat(english).filter(({ group, key, text }) => {
      const own = (kyrgyz as Texts)[group]?.[key]
      return own === undefined || own === text
    })
    expect(foreign).toEqual([])
    const shown = flat(kyrgyz).filter(
      ({ group, key, text }) => (ky.translations as Texts)[group]?.[key] !== text,
    )
    expect(shown).toEqual([])
  })
})

describe.each([
  ['ky', kyrgyz as Texts],
  ['ru', words.ru as Texts],
  ['en', words.en as Texts],
])('our words in %s', (_language, texts) => {
  it('replace keys that Payload has, with the same placeholders and tags', () => {
    const wrong = flat(texts).filter(({ group, key, text }) => {
      const original = english[group]?.[key]
      return (
        original === undefined ||
        placeholders(original).join() !== placeholders(text).join() ||
        text.trim() === ''
      )
    })
    expect(wrong).toEqual([])
  })
})

describe('the admin’s languages', () => {
  it('are Kyrgyz first, then Russian and English', () => {
    expect(adminI18n.fallbackLanguage).toBe('ky')
    expect(Object.keys(adminI18n.supportedLanguages ?? {})).toEqual(['ky', 'ru', 'en'])
  })
})
