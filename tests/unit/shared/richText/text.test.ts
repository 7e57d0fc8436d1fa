import { describe, expect, it } from '@jest/globals'
import { isEmptyRichText, richTextText, richTextUrls } from '#shared/richText/index.ts'
import { link, mediaId, node, p, root, text, upload } from './nodes.ts'

describe('isEmptyRichText', () => {
  it.each([
    null,
    undefined,
    root(),
    root(p()),
    root(p(text(' \u00a0')), p({ type: 'linebreak' })),
    root(node('table', [node('tablerow', [node('tablecell', [p()])])])),
  ])('holds for %j', (value) => {
    expect(isEmptyRichText(value)).toBe(true)
  })

  it.each([
    root(p(text('a'))),
    root(upload(mediaId)),
    root(node('list', [node('listitem', [text('1')])])),
  ])('does not hold for %j', (value) => {
    expect(isEmptyRichText(value)).toBe(false)
  })
})

describe('richTextText', () => {
  it('gives the words, a line for each block', () => {
    const cells = ['a', 'b'].map((words) => node('tablecell', [p(text(words))]))
    expect(
      richTextText(
        root(
          node('heading', [text('Баш')]),
          p(text('бир '), text('эки', 1), link('https://iom.int', ' үч')),
          node('list', [node('listitem', [text('x')]), node('listitem', [text('y')])]),
          node('table', [node('tablerow', cells)]),
        ),
      ),
    ).toBe('Баш\nбир эки үч\nx\ny\na b')
  })
})

describe('richTextUrls', () => {
  it('gives the external addresses, for checks of what they give away', () => {
    expect(richTextUrls(root(p(link('https://maps.example/@42.8,74.6'), link('tel:189'))))).toEqual(
      ['https://maps.example/@42.8,74.6', 'tel:189'],
    )
  })
})
