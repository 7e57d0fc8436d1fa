import { describe, expect, it } from '@jest/globals'

import { siteDetails } from '#desk/safeguarding/index.ts'

const site = [
  'Кыргызстан, Токмок ш., Ленинградская көчөсү 12',
  '+996 (3138) 6-12-34',
  'Айгүл Асанова',
]

describe('a text names its shelter’s site', () => {
  it.each([
    ['the street, in another case form', 'Приют на Ленинградской'],
    ['the street in Latin letters', 'near Leningradskaya'],
    ['the town, with a Kyrgyz ending', 'Токмоктогу жай'],
    ['a staff member', 'Айгүл Асановага кайрылыңыз'],
    ['her surname in Russian', 'обратитесь к Асановой'],
    ['the phone, written otherwise', '0 3138 61234'],
    ['the phone without separators', '0313861234'],
  ])('by %s', (_, text) => {
    expect(siteDetails(text, site)).toBe(true)
  })
})

describe('a text does not name it', () => {
  it.each([
    ['by the country', 'Кыргызстандагы баш калкалоочу жай'],
    ['by words of any address', 'жашоо көчөсү, street, шаары'],
    ['by words under five letters', 'Айгу'],
    ['by a house number', '12 адам'],
    ['by another number', '62 000'],
  ])('%s', (_, text) => {
    expect(siteDetails(text, site)).toBe(false)
  })

  it('when nothing is known of the site', () => {
    expect(siteDetails('Токмок', [])).toBe(false)
    expect(siteDetails('Токмок', [''])).toBe(false)
  })
})
