import { describe, expect, it } from '@jest/globals'

import { identifyingDetails } from '#desk/safeguarding/index.ts'

const kindsIn = (text: string) => identifyingDetails(text).map(({ kind }) => kind)

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
    expect(kindsIn(text)).toContain('phone')
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
    expect(kindsIn(text)).toContain('coordinates')
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
    expect(kindsIn(text)).toContain('mapLink')
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
    expect(kindsIn(text)).toContain('street')
  })
})

describe('a free text gives away a number that is written in words', () => {
  it.each([
    'ноль пятьсот пятьдесят пять двенадцать тридцать четыре пятьдесят шесть',
    'нөл беш жүз элүү беш 12-34-56',
    '0555 двенадцать 34 56',
    'zero five five five, one two three four five six',
  ])('%s', (text) => {
    expect(identifyingDetails(`Чал: ${text}.`)).toEqual([{ kind: 'phone', words: text }])
  })
})

describe('a free text gives away a house or a microdistrict in any case form', () => {
  it.each([
    '7-кичирайондо',
    '6-кичи районунда',
    'жетинчи кичирайондон',
    '7-микрорайондогу',
    'мкр 7',
    'в 7-м микрорайоне',
    'в седьмом микрорайоне',
    'seventh microdistrict',
    'в доме № 12',
    'дом номер двенадцать',
    'үйдүн номери 12',
    'үй № 12',
    '12-үйдө',
    'house number 12',
    'house twelve.',
    '12-й дом',
    'на Киевской 120',
    'Манас 12/3',
    'угол Киевской и Манаса',
    'corner of Manas and Kyiv',
    'Манас менен Киев кесилишинде',
  ])('%s', (text) => {
    expect(kindsIn(text)).toContain('street')
  })
})

describe('a free text gives away a village, a district or a landmark', () => {
  it.each([
    ...['ы', 'ынын', 'ына', 'ын', 'ында', 'ынан', 'ындагы'].map((one) => `Кара-Суу айыл${one}`),
    'Сокулук районунан',
    'Ак-Башат айыл өкмөтү',
    'в селе Кара-Суу',
    'с. Лебединовка',
    'в Сокулукском районе',
    'village of Kara-Suu',
    'Sokuluk district',
    'behind the Osh Bazaar',
    'Ош базарынын артында',
    'за Ошским рынком',
    '№ 5 мектептин маңдайында',
    'вокзалдын жанындагы жай',
    'Чоң базарга жакын',
    'рядом со школой № 5',
    'возле автовокзала',
    'напротив ТЦ Бета',
    'near the mosque',
    'next to school No. 5',
    'ЗА ОШСКИМ РЫНКОМ',
    'BEHIND THE OSH BAZAAR',
    'КАРА-СУУ АЙЫЛЫНДА',
  ])('%s', (text) => {
    expect(kindsIn(text)).toContain('place')
  })
})

describe('a free text gives away an account or a code of a place', () => {
  it.each([
    ['help@example.org', 'account'],
    ['help [at] example [dot] org', 'account'],
    ['help собака example точка org', 'account'],
    ['@kerben_kg', 'account'],
    ['Telegram: kerben_kg', 'account'],
    ['инстаграмдан kerben.kg', 'account'],
    ['t.me/kerben', 'account'],
    ['плюс-код VHG2+7X', 'coordinates'],
    ['плюс-код: ВХГ2+7Х', 'coordinates'],
    ['vhg2+7x', 'coordinates'],
    ['filled.count.soap', 'coordinates'],
    ['///кошка.дом.река', 'coordinates'],
  ])('%s', (text, kind) => {
    expect(kindsIn(text)).toContain(kind)
  })
})

describe('a detail', () => {
  it.each([
    ['Жай Манас көчөсүндөгү үйдө', 'Манас көчөсүндөгү үйдө'],
    ['Ул. Киевская, 5.', 'Ул. Киевская, 5'],
    ['Карта: https://maps.app.goo.gl/abc, кара', 'https://maps.app.goo.gl/abc'],
    ['Анын үйү Кара-Суу айылында.', 'Кара-Суу айылында'],
  ])('of “%s” is told with its whole wording: %s', (text, words) => {
    expect(identifyingDetails(text).map((detail) => detail.words)).toEqual([words])
  })
})

describe('words that safeguarding has marked as harmless', () => {
  it('are no detail as they stand, in capitals or not, and are one in another form', () => {
    const harmless = ['Ош базарынын артында']
    expect(identifyingDetails('Дүкөн ош базарынын артында эмес.', harmless)).toEqual([])
    expect(identifyingDetails('ОШ БАЗАРЫНЫН АРТЫНДА', harmless)).toEqual([])
    expect(identifyingDetails('Ош базарынын жанында', harmless)).toHaveLength(1)
    expect(identifyingDetails('0555 123 456', ['555 123'])).toHaveLength(1)
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
    ['people beside people', 'рядом с родителями; рядом с Вами психолог; үй-бүлөсүнүн жанында'],
    [
      'a village without its name',
      'айылда жашаган аялдар, туулган айылына кайтты, сельские районы',
    ],
    ['a school', 'за школу платит фонд. A village school teacher. Мектепке барды'],
    ['counts in words', 'двадцать пять человек, жыйырма беш адам, one, two or three days'],
    ['years in words', 'в две тысячи семнадцатом году шестьдесят две тысячи консультаций'],
    ['a house for people', 'дом двенадцать мест; 3-үйлөнүү; the first house she lived in'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(identifyingDetails(text)).toEqual([])
  })
})
