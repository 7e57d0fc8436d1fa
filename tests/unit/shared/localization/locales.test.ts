import { describe, expect, it } from '@jest/globals'
import { defaultLocale, isLocale, locales } from '#shared/localization/locales.ts'

describe('the locales', () => {
  it('are Kyrgyz, Russian and English, Kyrgyz first', () => {
    expect(locales).toEqual(['ky', 'ru', 'en'])
    expect(defaultLocale).toBe('ky')
  })

  it('are not guessed at', () => {
    expect(isLocale('ru')).toBe(true)
    for (const other of ['RU', 'all', 'kg', '', 'toString', undefined, ['ky']])
      expect(isLocale(other)).toBe(false)
  })
})
