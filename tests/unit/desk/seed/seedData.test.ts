import { describe, expect, it } from '@jest/globals'

import { seedData } from '#desk/seed/seedData.ts'
import { seedId } from '#desk/seed/seedId.ts'
import { isUuid } from '#shared/ids/index.ts'

describe('a document of the mission’s files', () => {
  const data = {
    title: { ky: 'Бир', ru: 'Один', en: 'One' },
    parent: { $ref: 'programmes/five' },
    rows: [{ label: { ky: 'а', ru: 'б', en: 'c' }, value: 1 }],
    tags: ['work'],
    services: [{ $ref: 'services/one' }],
    body: { $richText: { ky: [{ p: 'текст' }], ru: [{ p: 'текст' }], en: [{ ul: ['a', 'b'] }] } },
    target: { $link: 'pages/about' },
  }

  it('gives one locale’s texts, ids for references, and rows with the same ids in each locale', () => {
    const ky = seedData(data, 'ky', 'x/y') as { rows: { id: string }[] }
    const ru = seedData(data, 'ru', 'x/y') as { rows: { id: string }[] }
    expect(ky).toMatchObject({
      title: 'Бир',
      parent: seedId('programmes/five'),
      services: [seedId('services/one')],
      tags: ['work'],
      rows: [{ label: 'а', value: 1 }],
      target: { relationTo: 'pages', value: seedId('pages/about') },
    })
    expect(ru.rows[0]?.id).toBe(ky.rows[0]?.id)
    expect(ky.rows[0]?.id).toMatch(/^[0-9a-f]{24}$/)
  })

  it('makes the same UUID of the same name, always', () => {
    expect(seedId('news/a')).toBe(seedId('news/a'))
    expect(seedId('news/a')).not.toBe(seedId('news/b'))
    expect(isUuid(seedId('news/a'))).toBe(true)
  })
})
