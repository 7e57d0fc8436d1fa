import { expect, it } from '@jest/globals'
import { flattenAllFields } from 'payload'

import { withoutConfidential } from '#desk/editions/localeView.ts'

const closed = { access: { read: () => false } }

const fields = flattenAllFields({
  fields: [
    { name: 'title', type: 'text' },
    { name: 'secret', type: 'text', ...closed },
    {
      name: 'group',
      type: 'group',
      ...closed,
      fields: [{ name: 'inside', type: 'text' }],
    },
    {
      name: 'rows',
      type: 'array',
      fields: [
        { name: 'id', type: 'text' },
        { name: 'label', type: 'text' },
        { name: 'secret', type: 'text', ...closed },
        {
          type: 'tabs',
          tabs: [{ name: 'tab', fields: [{ name: 'secret', type: 'text', ...closed }] }],
        },
      ],
    },
  ],
})

it('a view without what is confidential lacks it wherever it stands, and all that is in it', () => {
  const rows = [{ id: 'a', label: 'A', secret: 'PLANTED', tab: { secret: 'PLANTED' } }]
  const view = { title: 'A', secret: 'PLANTED', group: { inside: 'PLANTED' }, rows }
  expect(withoutConfidential(fields, view)).toEqual({
    title: 'A',
    rows: [{ id: 'a', label: 'A', tab: {} }],
  })
})
