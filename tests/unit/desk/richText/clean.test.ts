import { describe, expect, it } from '@jest/globals'
import { cleanRichText } from '#desk/richText/index.ts'
import { richTextField } from '#desk/richText/richTextField.ts'
import { nodeTypes } from '#shared/richText/allowed.ts'
import { richTextText } from '#shared/richText/index.ts'
import { descendants } from '#shared/richText/node.ts'
import {
  documentLink,
  link,
  mediaId,
  newsId,
  node,
  outline,
  p,
  root,
  text,
  upload,
} from '../../shared/richText/nodes.ts'
import wordPaste from './wordPaste.json' with { type: 'json' }

const clean = (value: unknown) => cleanRichText(value, { linkable: ['news', 'pages'] })
const outlineOf = (...children: unknown[]) =>
  (outline(clean(root(...children))) as { root: unknown }).root
const known = new Set<string>(Object.values(nodeTypes).flat())

describe('a paste from Word', () => {
  // What Payload's editor, all features on, makes of a page copied from Word 2019: heading 1,
  // underlined and coloured words, bullets of both kinds, links, a table with widths, a rule.
  const pasted = clean(wordPaste)

  it('leaves nothing but the nodes and formats of the allow-list', () => {
    for (const one of descendants(pasted)) {
      expect(known).toContain(one.type)
      if (one.type === 'text') expect([0, 1, 2, 3]).toContain(one.format)
      for (const key of ['style', 'textStyle']) if (key in one) expect(one[key]).toBe('')
    }
    const json = JSON.stringify(pasted)
    for (const rest of ['javascript:', 'file:', 'colWidths', 'backgroundColor', '"h1"', 'Mso'])
      expect(json).not.toContain(rest)
  })

  it('keeps every word, and makes a list of what begins with a bullet', () => {
    expect(richTextText(pasted)).toBe(richTextText(wordPaste).replace('· ', ''))
    expect(pasted.children?.[3]).toMatchObject({ type: 'list', listType: 'bullet' })
    expect(richTextText(pasted)).toContain('Башкы максат — мигранттардын укуктарын коргоо, эски 1.')
  })

  it('joins the words that Word had cut apart, and keeps bold and italic', () => {
    expect(outline(pasted)).toEqual(
      expect.objectContaining({
        root: expect.arrayContaining([
          { heading: ['Миграция саясаты'] },
          {
            paragraph: [
              ['Башкы', 1],
              ' максат\u00a0\u00a0— ',
              ['мигранттардын', 2],
              ' укуктарын коргоо, эски 1.',
            ],
          },
        ]),
      }),
    )
  })

  it('changes no more when it is cleaned again', () => {
    expect(clean(pasted)).toEqual(pasted)
  })
})

describe('cleanRichText', () => {
  it('drops formats that are not offered, and styles', () => {
    const styled = clean(root(p(text('a', 1 | 8 | 16, { style: 'color:red', mode: 'token' }))))
    expect([...descendants(styled)].at(-1)).toEqual({
      detail: 0,
      format: 1,
      mode: 'normal',
      style: '',
      text: 'a',
      type: 'text',
      version: 1,
    })
    expect(outlineOf(p(text('a', 'bold')))).toEqual([{ paragraph: ['a'] }])
  })

  it('drops alignment, indentation and unknown keys', () => {
    const [paragraph] =
      clean(
        root({ ...p(text('a')), format: 'center', indent: 3, onclick: 'x()', class: 'MsoNormal' }),
      ).children ?? []
    expect(Object.keys(paragraph ?? {}).sort()).toEqual(
      [
        'children',
        'direction',
        'format',
        'indent',
        'textFormat',
        'textStyle',
        'type',
        'version',
      ].sort(),
    )
    expect(paragraph).toMatchObject({ format: '', indent: 0 })
  })

  it('gives the text of nodes that it does not know', () => {
    expect(
      outlineOf(
        node('code', [{ type: 'code-highlight', text: 'let a' }]),
        node('div', [p(text('in')), text('loose'), node('span', [text(' one')])]),
        { type: 'horizontalrule' },
        { type: 'block', fields: { blockType: 'embed', html: '<script>' } },
        { type: 'relationship', relationTo: 'users', value: newsId },
      ),
    ).toEqual([
      { paragraph: ['let a'] },
      { paragraph: ['in'] },
      { paragraph: ['loose'] },
      { paragraph: [' one'] },
    ])
  })

  it.each([
    ['h1 h2 h3', 'h2 h3 h4'],
    ['h1 h3 h1', 'h2 h3 h2'],
    ['h2 h4', 'h2 h4'],
    ['h1 h2 h3 h4 h5 h6', 'h2 h3 h4 h4 h4 h4'],
    ['h5 h6', 'h3 h4'],
    ['script x', 'h2 h2'],
  ])('fits the headings %s into the levels that there are: %s', (sent, kept) => {
    const cell = node('tablecell', [node('heading', [text('a')], { tag: sent.split(' ')[1] })])
    const [first, , ...rest] = sent.split(' ').map((tag) => node('heading', [text('a')], { tag }))
    const fitted = clean(root(first, node('table', [node('tablerow', [cell])]), ...rest))
    const tags = [...descendants(fitted)].filter(({ type }) => type === 'heading')
    expect(tags.map(({ tag }) => tag).join(' ')).toBe(kept)
    expect(clean(fitted)).toEqual(fitted)
  })

  it('makes lists of paragraphs that begin with a mark of Word, and of no others', () => {
    const lists = clean(
      root(
        ...['3.\u00a0\u00a0 c', '4.\u00a0\u00a0 d', '•\u00a0e', 'o\u00a0\u00a0 f'].map((words) =>
          p(text(words)),
        ),
        ...['1. typed', '2024.\u00a0\u00a0A year', 'г.\u00a0\u00a0Ош', 'o my', '·'].map((words) =>
          p(text(words)),
        ),
      ),
    )
    expect(outline(lists)).toEqual({
      root: [
        { list: [{ listitem: ['c'] }, { listitem: ['d'] }] },
        { list: [{ listitem: ['e'] }, { listitem: ['f'] }] },
        ...['1. typed', '2024.\u00a0\u00a0A year', 'г.\u00a0\u00a0Ош', 'o my', '·'].map(
          (words) => ({
            paragraph: [words],
          }),
        ),
      ],
    })
    expect(lists.children?.[0]).toMatchObject({ listType: 'number', start: 3 })
    expect(clean(lists)).toEqual(lists)
  })

  it('nests items that are only marked as deeper', () => {
    const flat = clean(
      root(
        node('list', [
          node('listitem', [text('a')], { indent: 0 }),
          node('listitem', [text('b')], { indent: 1 }),
          node('listitem', [text('c')], { indent: 2 }),
          node('listitem', [text('d')]),
        ]),
      ),
    )
    expect(outline(flat)).toEqual({
      root: [
        {
          list: [
            { listitem: ['a'] },
            {
              listitem: [
                { list: [{ listitem: ['b'] }, { listitem: [{ list: [{ listitem: ['c'] }] }] }] },
              ],
            },
            { listitem: ['d'] },
          ],
        },
      ],
    })
    expect(clean(flat)).toEqual(flat)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'te\nl:+996312612273',
    'file:///etc/passwd',
    'https://iom.int@evil.example/',
    'https:evil',
    '//evil.example',
    '/admin',
    '',
    null,
    { toString: 'x' },
  ])('takes the link to %j away and keeps its words', (url) => {
    expect(outlineOf(p(link(url)))).toEqual([{ paragraph: ['words'] }])
  })

  it.each([
    ['https://www.iom.int/ky?a=1&b=2#c', 'https://www.iom.int/ky?a=1&b=2#c'],
    ['http://example.org', 'http://example.org'],
    ['mailto:info@example.org', 'mailto:info@example.org'],
    ['tel:189', 'tel:189'],
    ['tel:+996 (312) 00-00-00', 'tel:+996312000000'],
    ['tel:+996312612273,,101', 'tel:+996312612273;ext=101'],
    ['\u202atel:+996312612273;ext=101', 'tel:+996312612273;ext=101'],
    ['tel:*111#', 'tel:*111%23'],
    ['SMS:%2B996555123456', 'sms:+996555123456'],
    // cannot be dialled: as it was written, and no link for readers
    ['tel:+996 312 612273, 612274', 'tel:+996 312 612273, 612274'],
    ['tel:0312 61-22-73', 'tel:0312 61-22-73'],
    ['iom.int/ky', 'https://iom.int/ky'],
    ['https://мвд.кг/жол', 'https://мвд.кг/жол'],
    ['https://example.org/a"onmouseover="x', 'https://example.org/a%22onmouseover=%22x'],
  ])('keeps the link to %s as %s', (url, kept) => {
    const [, found] = [
      ...descendants(clean(root(p(link(url, 'words', { newTab: true, rel: 'x' }))))),
    ]
    expect(found?.fields).toEqual({ linkType: 'custom', url: kept, newTab: true })
  })

  it('keeps internal links to content types alone, by id', () => {
    const fieldsOf = (one: unknown) =>
      [...descendants(clean(root(p(one))))].find(({ type }) => type === 'link')?.fields
    expect(fieldsOf(documentLink('news', { id: newsId, title: 'populated' }))).toEqual({
      linkType: 'internal',
      doc: { relationTo: 'news', value: newsId },
      newTab: false,
    })
    expect(fieldsOf(documentLink('users', newsId))).toBeUndefined()
    expect(fieldsOf(documentLink('shelterSites', newsId))).toBeUndefined()
    expect(fieldsOf(documentLink('news', '../../users'))).toBeUndefined()
    expect(fieldsOf(documentLink('news', { $ne: null }))).toBeUndefined()
  })

  it('allows no link in a link, and none without words', () => {
    const nested = node('link', [text('a '), link('https://b.example', 'b')], {
      fields: { linkType: 'custom', url: 'https://a.example' },
    })
    expect(outlineOf(p(nested), p(node('link', [], nested)))).toEqual([
      { paragraph: [{ link: ['a b'] }] },
      { paragraph: [] },
    ])
  })

  it('keeps uploads of the media collection, outside of lines of text', () => {
    const kept = clean(
      root(p(text('a'), upload(mediaId), text('b')), p(upload({ id: mediaId, alt: 'x' }))),
    )
    expect(outline(kept)).toEqual({ root: [{ paragraph: ['ab'] }, { upload: [] }, { upload: [] }] })
    expect(kept.children?.[2]).toMatchObject({ relationTo: 'media', value: mediaId, fields: {} })
    expect(
      outlineOf(upload(newsId, 'consentFiles'), upload('../x'), { type: 'upload', pending: {} }),
    ).toEqual([])
  })

  it('numbers lists, and gives an inner list an item of its own', () => {
    const list = node(
      'list',
      [
        node('listitem', [
          text('one'),
          node('list', [node('listitem', [text('inner')])], { tag: 'ul' }),
        ]),
        node('listitem', [p(text('two')), p(text('lines'))]),
        text('stray'),
      ],
      { listType: 'number', start: 3, tag: 'script' },
    )
    const [kept] = clean(root(list)).children ?? []
    expect(kept).toMatchObject({ listType: 'number', tag: 'ol', start: 3 })
    expect(kept?.children?.map(({ value, indent }) => [value, indent])).toEqual([
      [3, 0],
      [4, 0],
      [4, 0],
      [5, 0],
    ])
    expect(outline(kept ?? { type: '' })).toEqual({
      list: [
        { listitem: ['one'] },
        { listitem: [{ list: [{ listitem: ['inner'] }] }] },
        { listitem: ['two', { linebreak: [] }, 'lines'] },
        { listitem: ['stray'] },
      ],
    })
  })

  it('keeps tables without widths and colours, and none inside another', () => {
    const cell = (children: unknown[], own: object = {}) => node('tablecell', children, own)
    const inner = node('table', [node('tablerow', [cell([p(text('x'))])])])
    const table = node(
      'table',
      [
        node('tablerow', [
          cell([p(text('h'))], { headerState: 1, backgroundColor: 'red', width: 9 }),
          cell([], { colSpan: 1e9, rowSpan: -1 }),
        ]),
        node('tablerow', [cell([inner])]),
      ],
      { colWidths: [1, 2] },
    )
    const [kept] = clean(root(table)).children ?? []
    expect(outline(kept ?? { type: '' })).toEqual({
      table: [
        { tablerow: [{ tablecell: [{ paragraph: ['h'] }] }, { tablecell: [{ paragraph: [] }] }] },
        { tablerow: [{ tablecell: [{ paragraph: ['x'] }] }] },
      ],
    })
    expect(kept?.children?.[0]?.children?.[0]).toMatchObject({
      headerState: 1,
      colSpan: 1,
      rowSpan: 1,
    })
    expect(kept?.children?.[0]?.children?.[1]).toMatchObject({ colSpan: 1000, rowSpan: 1 })
    expect(JSON.stringify(kept)).not.toMatch(/red|width/i)
  })

  it('drops control characters and composes letters', () => {
    expect(outlineOf(p(text('и\u0306\u0000\u200b а\tб')))).toEqual([{ paragraph: ['й а б'] }])
  })

  it.each([null, undefined, 'text', 7, [], { root: {} }, { type: 'root', children: 'x' }])(
    'makes an empty root of %j',
    (value) => {
      expect(outline(clean(value))).toEqual({ root: [] })
    },
  )

  it('survives nesting without end', () => {
    let deep: unknown = text('deep')
    for (let level = 0; level < 20_000; level++) deep = node('div', [deep])
    expect(outlineOf(p(text('a')), deep)).toEqual([{ paragraph: ['a'] }])
  })
})

describe('a field of rich text', () => {
  const { hooks } = richTextField({ name: 'body', label: { ky: '', ru: '', en: '' } })
  const editor = { editorConfig: { resolvedFeatureMap: new Map() } }
  const given = (value: unknown) => ({ value, path: ['body'], field: { editor }, req: {} })
  // all that the hooks read
  const store = (value: unknown): unknown => hooks?.beforeValidate?.[0]?.(given(value) as never)
  const read = (value: unknown): unknown => hooks?.afterRead?.[0]?.(given(value) as never)

  it.each([
    ['nothing', []],
    ['an image that was refused', [{ type: 'upload', pending: {} }]],
    ['nothing that there is', [{ type: 'horizontalrule' }]],
    ['a list without items', [node('list', [])]],
  ])('stores a text of %s as none: Lexical opens no root without blocks', (_, children) => {
    expect(store({ root: root(...children) })).toBeNull()
  })

  it('keeps an empty paragraph, and what was sent as none', () => {
    expect(outline((store({ root: root(p()) }) as { root: never }).root)).toEqual({
      root: [{ paragraph: [] }],
    })
    expect(store(null)).toBeUndefined()
  })

  it('is read as none where it was stored without blocks, and else as it is', () => {
    expect(read({ root: root() })).toBeNull()
    for (const value of [null, undefined, { root: root(p()) }, { ky: { root: root(p()) } }])
      expect(read(value)).toBe(value)
  })
})
