import { describe, expect, it } from '@jest/globals'
import { cleanRichText, publicRichText } from '#desk/richText/index.ts'
import { type ResolveRichText, renderHtml, renderText } from '#shared/richText/index.ts'
import wordPaste from '../../desk/richText/wordPaste.json' with { type: 'json' }
import { documentLink, link, mediaId, newsId, node, p, root, text, upload } from './nodes.ts'

const frozen = (...children: unknown[]) =>
  publicRichText(cleanRichText(root(...children), { linkable: ['news'] }), {
    media: (id) => ({ id, alt: 'Көпүрө "А"', caption: 'Чек ара <1>', credit: null }),
  })
const resolve: ResolveRichText = {
  link: ({ type, id }) => `https://kerben.example/ky/${type}/${id}`,
  media: () => ({
    url: 'https://kerben.example/v1/media/1/original.jpg',
    width: 1600,
    height: 900,
    alt: null,
    sizes: [
      { url: 'https://kerben.example/large.webp', width: 1200, format: 'webp' },
      { url: 'https://kerben.example/small.webp', width: 400, format: 'webp' },
      { url: 'https://kerben.example/small.avif', width: 400, format: 'avif' },
    ],
  }),
}
const html = (...children: unknown[]) => renderHtml(frozen(...children), resolve)

describe('renderHtml', () => {
  it('renders blocks, formats and line breaks', () => {
    expect(
      html(
        node('heading', [text('Баш сөз')], { tag: 'h3' }),
        p(text('a', 1), text('b', 2), text('c', 3), { type: 'linebreak' }, text('d')),
        p(),
        p(text('\u00a0')),
        node('quote', [text('q')]),
      ),
    ).toBe(
      '<h3>Баш сөз</h3><p><strong>a</strong><em>b</em><strong><em>c</em></strong><br>d</p>' +
        '<blockquote><p>q</p></blockquote>',
    )
  })

  it('escapes every text and attribute', () => {
    expect(html(p(text('<img src=x onerror=alert(1)> & "\'')))).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;&#39;</p>',
    )
    expect(html(p(link('https://example.org/?a=1&b="><script>', '<b>')))).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=%22%3E%3Cscript%3E" rel="noopener">&lt;b&gt;</a></p>',
    )
  })

  it('trusts no snapshot: hostile nodes render as text', () => {
    const hostile = root(
      node('heading', [text('a')], { tag: 'script' }),
      node('script', [text('alert(1)')]),
      { ...link('javascript:alert(1)', 'b') },
      node('list', [node('listitem', [text('c')])], { tag: 'iframe', start: '1" onload="x' }),
      { type: 'upload', media: { id: mediaId, alt: '" onerror="alert(1)', caption: null } },
      { type: 'text', text: { toString: 'x' } },
      node('table', [node('tablerow', [node('tablecell', [], { colSpan: '2" x="' })])]),
    )
    const rendered = renderHtml(hostile, {
      ...resolve,
      link: () => 'javascript:alert(1)',
    })
    expect(rendered).not.toMatch(/<script|<iframe|javascript:|" on|="x/)
    expect(rendered).toContain('alt="&quot; onerror=&quot;alert(1)"')
    expect(rendered).toContain('<h2>a</h2>alert(1)b<ul><li>c</li></ul>')
  })

  it('leads an internal link to the live document, and renders its text where there is none', () => {
    const linked = p(text('see '), documentLink('news', newsId))
    expect(html(linked)).toBe(
      `<p>see <a href="https://kerben.example/ky/news/${newsId}">words</a></p>`,
    )
    expect(renderHtml(frozen(linked), { ...resolve, link: () => null })).toBe('<p>see words</p>')
  })

  it('dials a number as it was written, and leaves the words alone where it cannot be dialled', () => {
    const call = (url: string, words: string) => p(link(url, words))
    expect(html(call('tel:+996312612273 доб. 101', 'a'), call('tel:*111#', 'b'))).toBe(
      '<p><a href="tel:+996312612273;ext=101" rel="noopener">a</a></p>' +
        '<p><a href="tel:*111%23" rel="noopener">b</a></p>',
    )
    expect(html(call('tel:+996 312 612273, 612274', 'a'), call('sms:0555123456', 'b'))).toBe(
      '<p>a</p><p>b</p>',
    )
    const said = frozen(
      call('tel:+996312612273;ext=101', '+996 312 61 22 73 доб. 101'),
      call('tel:+996312612273', 'a'),
    )
    expect(renderText(said)).toBe('+996 312 61 22 73 доб. 101\n\na (tel:+996312612273)')
  })

  it('opens a new tab only where asked to, without handing over the window', () => {
    expect(html(p(link('https://example.org', 'a', { newTab: true })))).toBe(
      '<p><a href="https://example.org" target="_blank" rel="noopener">a</a></p>',
    )
  })

  it('puts an inner list into the item before it', () => {
    const inner = node('list', [node('listitem', [text('b')])], { listType: 'bullet' })
    const list = node(
      'list',
      [node('listitem', [text('a'), inner]), node('listitem', [text('c')])],
      {
        listType: 'number',
        start: 2,
      },
    )
    expect(html(list)).toBe('<ol start="2"><li>a<ul><li>b</li></ul></li><li>c</li></ol>')
  })

  it('says of header cells what they head', () => {
    const cell = (words: string, headerState = 0, own = {}) =>
      node('tablecell', [p(text(words))], { headerState, ...own })
    const table = node('table', [
      node('tablerow', [cell('Жыл', 3), cell('Саны', 1)]),
      node('tablerow', [cell('2019', 2), cell('80', 0, { rowSpan: 2 })]),
    ])
    expect(html(table)).toBe(
      '<table><thead><tr><th scope="col"><p>Жыл</p></th><th scope="col"><p>Саны</p></th></tr></thead>' +
        '<tbody><tr><th scope="row"><p>2019</p></th><td rowspan="2"><p>80</p></td></tr></tbody></table>',
    )
  })

  it('renders an image as a figure with its copies, AVIF for those who can', () => {
    expect(html(upload(mediaId))).toBe(
      '<figure><picture><source type="image/avif" srcset="https://kerben.example/small.avif 400w" ' +
        'sizes="(max-width: 48rem) 100vw, 48rem"><img src="https://kerben.example/v1/media/1/original.jpg" ' +
        'srcset="https://kerben.example/small.webp 400w, https://kerben.example/large.webp 1200w" ' +
        'sizes="(max-width: 48rem) 100vw, 48rem" width="1600" height="900" alt="Көпүрө &quot;А&quot;" ' +
        'loading="lazy" decoding="async"></picture><figcaption>Чек ара &lt;1&gt;</figcaption></figure>',
    )
  })

  it('renders a file as a link, and one that may not be shown as nothing', () => {
    const file = {
      url: 'https://kerben.example/a.pdf',
      width: null,
      height: null,
      alt: null,
      sizes: [],
    }
    expect(renderHtml(frozen(upload(mediaId)), { ...resolve, media: () => file })).toBe(
      '<p><a href="https://kerben.example/a.pdf">Чек ара &lt;1&gt;</a></p>',
    )
    expect(renderHtml(frozen(upload(mediaId)), { ...resolve, media: () => null })).toBe('')
  })

  it('renders a paste from Word as plain, semantic HTML', () => {
    const page = renderHtml(frozen(...wordPaste.children), resolve)
    expect(page).not.toMatch(/style=|class=|Mso|<span|<u>|<o:p/)
    expect(page).toContain(
      '<p><a href="https://www.iom.int/" rel="noopener">iom.int</a>, басыңыз, отчёт</p>',
    )
    expect(page).toContain('<ul><li>Кеңеш берүү<ul><li>Бишкек</li></ul></li><li>Окутуу</li></ul>')
  })
})

describe('renderText', () => {
  it('keeps what a reader needs of the form', () => {
    const inner = node('list', [node('listitem', [text('b')])], { listType: 'bullet' })
    expect(
      renderText(
        frozen(
          node('heading', [text('Баш')], { tag: 'h2' }),
          p(
            text('see '),
            link('https://iom.int/', 'IOM'),
            text(', '),
            link('https://iom.int/', 'iom.int'),
          ),
          node('list', [node('listitem', [text('a'), inner]), node('listitem', [text('c')])], {
            listType: 'number',
          }),
          node('table', [
            node('tablerow', [
              node('tablecell', [p(text('1'))]),
              node('tablecell', [p(text('2'))]),
            ]),
          ]),
          upload(mediaId),
        ),
      ),
    ).toBe('Баш\n\nsee IOM (https://iom.int/), iom.int\n\n1. a\n  - b\n2. c\n\n1\t2\n\nЧек ара <1>')
  })
})
