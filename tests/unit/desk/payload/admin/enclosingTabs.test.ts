import { describe, expect, it } from '@jest/globals'
import type { ClientField } from 'payload'

import { enclosingTabs } from '#desk/payload/admin/enclosingTabs.ts'

const text = (name: string) => ({ name, type: 'text' })

/** Only what is looked at of a form's fields. */
const fields = [
  { name: 'editions', type: 'ui' },
  {
    type: 'tabs',
    tabs: [
      { label: 'Text', fields: [text('title')] },
      { label: 'Facts', fields: [{ type: 'row', fields: [text('began')] }] },
      { name: 'hours', fields: [text('kind')] },
    ],
  },
  text('slug'),
  { type: 'collapsible', label: 'Search', fields: [{ name: 'meta', type: 'group', fields: [] }] },
] as unknown as ClientField[]

describe('what a field of the form stands in', () => {
  it.each([
    ['slug', []],
    ['title', [{ kind: 'tab', index: 0 }]],
    ['began', [{ kind: 'tab', index: 1 }]],
    ['hours', [{ kind: 'tab', index: 2 }]],
    ['meta', [{ kind: 'collapsible', id: 'field-collapsible-_index-3' }]],
    ['nothing', null],
  ])('of %s is %j', (name, expected) => {
    expect(enclosingTabs(fields, name)).toEqual(expected)
  })
})
