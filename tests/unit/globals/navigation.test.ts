import { describe, expect, it } from '@jest/globals'

import { pageTypes } from '../../../collections/pageTypes.ts'
import { itemFindings } from '../../../globals/navigation/itemFindings.ts'

const id = '0b0e3c1e-6a39-4c80-9a3f-2f6f1f0f9a01'
const target = { relationTo: 'pages', value: id }
const url = 'https://www.iom.int'

const findings = (item: Record<string, unknown>) => itemFindings({ menus: [{ items: [item] }] })

describe('a menu item', () => {
  it('leads to a document, by its own name or the document’s', () => {
    expect(findings({ label: null, target, url: null })).toEqual([])
  })

  it('or leads to another site, by its own name', () => {
    expect(findings({ label: 'ЭМУ', target: null, url })).toEqual([])
    expect(findings({ label: null, target: null, url })).toMatchObject([
      { path: 'menus.0.items.0.label', severity: 'warning' },
    ])
  })

  it.each([
    ['both', { target, url }],
    ['neither', { target: null, url: '' }],
    ['what has no page', { target: { relationTo: 'users', value: id }, url: null }],
  ])('is refused when it leads to %s', (_what, item) => {
    expect(findings(item)).toMatchObject([{ path: 'menus.0.items.0.target', severity: 'error' }])
  })

  it('may lead to every type that has a page', () => {
    expect(pageTypes).toEqual(
      expect.arrayContaining(['programmes', 'milestones', 'news', 'pages', 'publications']),
    )
  })
})
