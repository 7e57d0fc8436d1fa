import { describe, expect, it } from '@jest/globals'

import {
  cleanText,
  isBlank,
  mixedWords,
  slugify,
  writtenNumber,
} from '#shared/localization/index.ts'

const line = (text: string, locale: 'en' | 'ky' | 'ru' | null = 'ru') => cleanText(text, { locale })
const lines = (text: string) => cleanText(text, { locale: 'ru', lines: true })

describe('a plain text as it is stored', () => {
  it.each([
    ['й and ё in their composed form', 'ёлка й'.normalize('NFD'), 'ёлка й'],
    ['no zero-width characters', 'Би\u200bш\u200cк\u200dе\u2060к\ufeff', 'Бишкек'],
    ['composed when something unseen stood between', 'и\u200b\u0306', 'й'],
    [
      'no direction marks',
      '\u202a+996 312\u202c \u2066555\u2069\u200e\u200f\u061c',
      '+996 312 555',
    ],
    ['no soft hyphens', 'ми\u00adгра\u00adция', 'миграция'],
    [
      'no controls, and a space for a tab or a line break',
      'a\u0007b\tc\r\nd\u2028e\u0085',
      'ab c d e',
    ],
    ['no halves of surrogate pairs, no annotations', 'a\ud800b\ufff9c\uffff', 'abc'],
    ['nothing that stands for what is not there', 'О\ufffcш \ue000\u{f0000}', 'Ош'],
    ['no format controls, no Braille blanks', 'О\u2800ш\u{13430}\u{110bd}', 'Ош'],
    ['with the mark of a lost letter', 'Биш\ufffdек', 'Биш\ufffdек'],
    ['no Hangul fillers', '\u3164Ош\u115f', 'Ош'],
    ['without spaces at its ends', ' \u00a0 Ош \u2003', 'Ош'],
    [
      'with the no-break spaces of typography',
      '62\u202f000 сом, 5\u00a0км',
      '62\u202f000 сом, 5\u00a0км',
    ],
    ['with stress marks', 'за\u0301мок', 'за\u0301мок'],
  ])('is %s', (_, text, stored) => {
    expect(line(text)).toBe(stored)
    expect(line(stored)).toBe(stored)
  })

  it.each(['👩🏽‍🚒', '❤️‍🔥', '🏳️‍🌈', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇰🇬', '👨‍👩‍👧'])('keeps the emoji %s whole', (emoji) => {
    expect(line(`Салам ${emoji}!`)).toBe(`Салам ${emoji}!`)
  })

  it('drops joiners and selectors that join no emoji', () => {
    expect(line('а\u200dб 5\ufe0f \u{e0041}')).toBe('аб 5')
  })

  it('has ө for the letters that look like it, in Kyrgyz', () => {
    expect(line('Ѳзгɵчѳ Ɵлкɵ', 'ky')).toBe('Өзгөчө Өлкө')
    expect(line('Ѳедоръ', 'ru')).toBe('Ѳедоръ')
    // all locales share it: a word in Cyrillic may be Kyrgyz, one in Latin is not
    expect(line('Ɵмүрбек ѳз [kɵ]', null)).toBe('Өмүрбек өз [kɵ]')
  })

  it('keeps the lines of a text with several', () => {
    expect(lines(' a\tb\r\nc\u2029d\n\n\u200be ')).toBe('a b\nc\nd\n\ne')
  })

  it.each([
    '',
    ' ',
    '\u200b',
    '\u3164',
    '\u2800 \u00a0',
    '\u200e\u200f',
    '\u0301',
    '\n\n',
    '\ufffc',
    '\ufffd',
    '\ue000',
    '\u0007',
  ])('is empty when nothing of it is seen: %j', (text) => {
    expect(line(text)).toBe('')
    expect(lines(text)).toBe('')
    expect(isBlank(text)).toBe(true)
  })

  it.each(['-', '№', '👍', '١'])('is not empty for %j', (text) => {
    expect(line(text)).toBe(text)
  })
})

describe('words of two alphabets', () => {
  it('are found by letters that look alike', () => {
    expect(mixedWords('Бишкeк шаары, Oш, миграция')).toEqual([
      { word: 'Бишкeк', letters: ['e'] },
      { word: 'Oш', letters: ['O'] },
    ])
    expect(mixedWords('οш Ωш жүрγү Οsh').map(({ word }) => word)).toEqual([
      'οш',
      'Ωш',
      'жүрγү',
      'Οsh',
    ])
    expect(mixedWords('0ш, Ош3 жана к0д')).toEqual([
      { word: '0ш', letters: ['0'] },
      { word: 'Ош3', letters: ['3'] },
      { word: 'к0д', letters: ['0'] },
    ])
    expect(mixedWords('Оsh and Вishkek')).toEqual([
      { word: 'Оsh', letters: ['О'] },
      { word: 'Вishkek', letters: ['В'] },
    ])
  })

  it('are told once, and not where both alphabets are meant', () => {
    expect(mixedWords('cайт cайт')).toHaveLength(1)
    const meant =
      'IOM-нун сайты, HTMLди, COVID-19, Ош Osh, IOMдун, OSCEнин, 5 μm, 10чу, 30км, А3, 2019ж'
    expect(mixedWords(meant)).toEqual([])
  })
})

describe('a number as people write it', () => {
  it.each([
    ['1200', 1200],
    [' 1 200 ', 1200],
    ['1\u00a0200', 1200],
    ['12\u202f000\u202f000', 12_000_000],
    ['1200,5', 1200.5],
    ['1 200,50', 1200.5],
    ['1200.5', 1200.5],
    ['1,200,000', 1_200_000],
    ['1,200.5', 1200.5],
    ['1.200,5', 1200.5],
    ['1.200.300', 1_200_300],
    ['-5', -5],
    ['\u22125', -5],
    ['0,125', 0.125],
    ['42.8746', 42.8746],
    ['0.125', 0.125],
    ['0', 0],
  ])('%j is %d', (text, number) => {
    expect(writtenNumber(text)).toBe(number)
  })

  it.each([
    '1,200', // 1200 or 1.2
    '1.200',
    '42.874',
    '1 20',
    '2024 150',
    '12 0000',
    'about 300',
    '300+',
    '5 %',
    '1e5',
    '1200.',
    '1,2,3',
    '1.2.3',
    '12345678901234567890',
    'Infinity',
    '',
  ])('%j is none, and nothing of it is guessed', (text) => {
    expect(writtenNumber(text)).toBeNull()
  })
})

describe('an address that is made', () => {
  it.each([
    ['Буйрук № 12', 'buyruk-no-12'],
    ['ми\u00adгра\u200bция\u200e', 'migratsiya'],
    ['Ѳзгөн ɵлкɵ', 'ozgon-olko'],
    ['Том Ⅳ', 'tom-iv'],
  ])('of %j is %s', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })
})
