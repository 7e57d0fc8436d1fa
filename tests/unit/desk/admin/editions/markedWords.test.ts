import { describe, expect, it } from '@jest/globals'

import { markedWords } from '#desk/admin/editions/markedWords.ts'
import type { Locale } from '#shared/localization/locales.ts'

/** The stretches as one text: [-what is gone-] and {+what is new+}. */
const marked = (before: string, after: string, locale: Locale = 'ky') =>
  markedWords(before, after, locale)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('')

describe('two texts side by side', () => {
  it('mark a Kyrgyz or Russian word whole, though one letter of it changed', () => {
    expect(marked('Ошто өнүгүү борбору ачылды', 'Ошто өнүктүрүү борбору ачылды')).toBe(
      'Ошто [-өнүгүү-]{+өнүктүрүү+} борбору ачылды',
    )
    expect(marked('Открыт центр помощи.', 'Открыт центр поддержки.', 'ru')).toBe(
      'Открыт центр [-помощи-]{+поддержки+}.',
    )
  })

  it('mark each of several changes by itself', () => {
    expect(marked('бир эки үч төрт беш', 'бир экөө үч төртөө беш')).toBe(
      'бир [-эки-]{+экөө+} үч [-төрт-]{+төртөө+} беш',
    )
  })

  it('mark what was put in, taken out or counted twice', () => {
    expect(marked('Ошто кеңсе ачылды', 'Ошто жаңы кеңсе ачылды')).toBe('Ошто {+жаңы +}кеңсе ачылды')
    expect(marked('Ошто жаңы кеңсе', 'Ошто кеңсе')).toBe('Ошто [-жаңы -]кеңсе')
    expect(marked('', 'бир эки')).toBe('{+бир эки+}')
  })

  it('mark nothing where the blanks alone differ', () => {
    expect(markedWords('бир  эки', 'бир эки', 'ky').every(({ kind }) => kind === 'same')).toBe(true)
  })

  it('show a changed word in the middle of a long text with what is around it', () => {
    const words = (name: string) =>
      Array.from({ length: 200 }, (_, index) => `${name}${String(index)}`).join(' ')
    const [before, after] = ['эски', 'жаңы'].map((word) => `${words('а')} ${word} ${words('б')}`)
    const text = marked(before ?? '', after ?? '')
    expect(text).toContain('а199 [-эски-]{+жаңы+} б0')
    expect(text).toMatch(/^… а190 .* б8 … $/)
  })

  it('take a text that was written anew as a whole', () => {
    const words = (name: string) =>
      Array.from({ length: 400 }, (_, index) => `${name}${String(index)}`).join(' ')
    expect(markedWords(words('а'), words('б'), 'ru').map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ])
  })
})
