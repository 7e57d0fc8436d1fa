import { describe, expect, it } from '@jest/globals'

import { identifyingDetails } from '#desk/safeguarding/index.ts'

describe('a free text gives away a phone number', () => {
  it.each([
    '+996 312 62 12 34',
    '+996312621234',
    'Чалыңыз: 0555 12 34 56',
    '0312-62-12-34',
    '(0312) 62-12-34',
    '0 (555) 123-456',
    'тел. 66-12-34',
    '5-12-34',
    '996555123456',
    '996 555 123 456',
    '555 123 456',
    '8 800 555 35 35',
    '+7 (925) 123-45-67',
    'tel:+996555123456',
    'https://wa.me/996555123456',
    'тел.: 189',
    'Звоните по номеру 1889',
    'call 189',
    '0555.12.34.56',
    '0555\u00a012\u200b34\u00a056',
    '０５５５１２３４５６',
    '0312 2017 45',
    '2125551234',
  ])('%s', (text) => {
    expect(identifyingDetails(text)).toContain('phone')
  })
})

describe('a free text gives away coordinates', () => {
  it.each([
    '42.8746, 74.5698',
    '42,87462 74,56976',
    '42.87 74.57',
    '74.57, 42.87',
    '42°52′29″N 74°34′11″E',
    `42°52'`,
    '42.8746° с. ш., 74.5698° в. д.',
    'кеңдиги: 42.87',
    'широта 42,8746',
    'latitude 42.87',
    'VHG2+7X Bishkek',
    '8JRVVHG2+7X',
    '///filled.count.soap',
  ])('%s', (text) => {
    expect(identifyingDetails(text)).toContain('coordinates')
  })
})

describe('a free text gives away a map', () => {
  it.each([
    'https://2gis.kg/bishkek/firm/70000001019345678',
    'go.2gis.com/abcde',
    'https://www.google.com/maps/place/x',
    'https://maps.google.com/?q=x',
    'goo.gl/maps/abc',
    'https://maps.app.goo.gl/abc',
    'https://yandex.ru/maps/org/1',
    'yandex.kg/maps',
    'https://www.openstreetmap.org/way/1',
    'osm.org/go/abc',
    'https://maps.apple.com/?ll=1',
    'geo:42.87,74.57',
  ])('%s', (text) => {
    expect(identifyingDetails(text)).toContain('mapLink')
  })
})

describe('a free text gives away a street', () => {
  it.each([
    'Манас көч. 12',
    'көч. Манас',
    'Биз Киев көчөсүндөбүз',
    'киев кочосу, 12',
    'көчө 12',
    'Чүй проспектиси',
    'Ала-Тоо аянты',
    '6-кичи район',
    'Аламүдүн-1 кичи району',
    'Ак-Өргө конушунда',
    '12-үй, 5-батир',
    'үй 12, батир 5',
    'ул. Киевская, 5',
    'УЛ. КИЕВСКАЯ',
    'НА УЛИЦЕ КИЕВСКОЙ',
    'MANAS STREET',
    'на улице Киевской',
    'улица Ч. Айтматова',
    'Киевская улица',
    'улица киевская 12',
    'пр. Чуй 114',
    'проспект Манаса',
    'пр-т Мира',
    '7 микрорайон',
    'мкр. Асанбай',
    'микрорайон Джал',
    'ж/м Ак-Орго',
    'пер. Тихий',
    'площадь Победы',
    'дом 12, кв. 5',
    'Kievskaya street',
    '12 Kievskaya St',
    '15 chui avenue',
    'Chui Avenue',
    'Manas St.',
    'Manas Street 5',
    'Erkindik Boulevard',
    'ulitsa Kievskaya',
    'ul. Kievskaya',
    'Manas kochosu',
    'manas kochosundogu jay',
    'chuy prospektisinde',
    'Chui prospekt',
    'microdistrict 7',
    'Building 12, apartment 5',
    'Адрес: Бишкек',
    'Дареги: Ош шаары',
    'Address: Bishkek',
    'индекс 720040',
  ])('%s', (text) => {
    expect(identifyingDetails(text)).toContain('street')
  })
})

describe('a text gives nothing away by', () => {
  it.each([
    ['years', 'В 1951, 1993 и 2003 годах; 2017–2018, 2017-2018, 2007—2009, 2017–18, 1998/1999.'],
    ['years in a row', '1951 1993 1997'],
    ['a day', '26.01.2011, 2011-01-26, 26/01/2011, 1-2-2019'],
    ['days from and to', '01.09.2010–31.12.2012'],
    ['a Kyrgyz day', '2000-ж., 2-ноябрь'],
    ['a month', '2019-05'],
    ['a count', '62,000 consultations; 62 000 консультаций; 62 миңден ашык; 62000'],
    ['a sum', 'USD 33 million, 33 000 000 долларов, $33000000, 120 000 000 сом'],
    ['a year and a count', '2017–2018-жылдары 62 000 кеңеш. 2018 – 62 000'],
    ['hours', '09:00–18:00, 24/7, 9.00-18.00, саат 9дан 18ге чейин'],
    ['codes', 'KG-GB, ISO 3166-2, ISO 9001:2015, A/RES/71/1'],
    ['ages', '14–17 жаш, 18-25 лет'],
    ['per cents', '40.12% and 70.5%, 42,5 %'],
    ['warmth', '+25 °C'],
    [
      'children of the street',
      'Дети улиц, жить на улице. Street children. For street children, on the street.',
    ],
    ['көчө as a word', 'Көчөдө калган балдар, көчө балдары менен иш.'],
    ['the Silk Road', 'along the Silk Road'],
    ['St. Petersburg', 'returned from St. Petersburg. Visit St. Petersburg'],
    [
      'room for people',
      'Дом на 12 мест, дом 12 человек; үй 12 кишиге ылайык; площадь 200 м²; аянты 200 м²',
    ],
    ['and so on', 'одежда, еда и т. д. 5 человек'],
    [
      'an address not told',
      'Адрес не раскрывается. Дареги: айтылбайт. The address is not published.',
    ],
    ['a hotline by name', 'Ишеним телефону, горячая линия, the hotline; 7 lines in 5 cities'],
    ['a telephone at all hours', 'телефон 24 саат иштейт'],
    [
      'links elsewhere',
      'https://www.iom.int/countries/kyrgyzstan, https://kyrgyzstan.iom.int/2019/05',
    ],
    ['a mail address', 'iombishkek@iom.int'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(identifyingDetails(text)).toEqual([])
  })
})
