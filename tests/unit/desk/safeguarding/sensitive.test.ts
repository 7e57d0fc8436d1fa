import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { contentTypePlugin } from '#desk/contentType/index.ts'
import type { DeskConfig, Sensitive } from '#desk/editions/index.ts'
import { withValueAt, withoutAt } from '#desk/fieldTree/index.ts'
import { CONSENTS } from '#desk/safeguarding/index.ts'
import { withSensitive } from '#desk/safeguarding/sensitive/index.ts'
import { desk as newsDesk } from '../../../../collections/news/desk.ts'
import { safety } from '../../../../globals/safety/index.ts'

const answer: Field = { name: 'isStory', type: 'checkbox' }
const permission = {
  name: 'permission',
  type: 'relationship',
  relationTo: CONSENTS,
} satisfies Field

const sensitive: Sensitive = {
  path: 'person.isStory',
  value: true,
  consentPath: 'person.permission',
  editors: ['safeguarding'],
  texts: () => [],
}

const deskOf = (person: readonly Field[], more: Partial<Sensitive> = {}): DeskConfig => ({
  ...newsDesk,
  fields: [
    { type: 'tabs', tabs: [{ label: 'One', fields: [{ name: 'title', type: 'text' }] }] },
    { type: 'row', fields: [{ name: 'person', type: 'group', fields: [...person] }] },
  ],
  sensitive: { ...sensitive, ...more },
})

describe('what a type says is sensitive', () => {
  it('is found wherever it stands in the form, and gets what protects it', () => {
    const { fields, requiredToPublish, notDuplicated } = withSensitive(
      deskOf([answer, { type: 'collapsible', label: 'More', fields: [permission] }]),
    )
    const [, row] = fields
    expect(row).toMatchObject({
      fields: [
        {
          name: 'person',
          fields: [
            { name: 'isStory' },
            { name: 'changeReason', virtual: true },
            { fields: [{ name: 'permission', access: { read: expect.any(Function) as unknown } }] },
          ],
        },
      ],
    })
    expect(requiredToPublish).toContain('person.isStory')
    expect(notDuplicated).toContain('person.permission')
  })

  it('changes nothing of a type that says nothing', () => {
    const { sensitive: _, ...plain } = newsDesk
    expect(withSensitive(plain)).toBe(plain)
  })

  const list: Field = { name: 'people', type: 'array', fields: [answer, permission] }
  it.each<[string, DeskConfig]>([
    ['there is no such answer', deskOf([permission])],
    ['there is no such consent', deskOf([answer])],
    ['the answer is a text', deskOf([{ name: 'isStory', type: 'text' }, permission])],
    ['the answer is no choice of it', deskOf([answer, permission], { value: 'yes' })],
    ['the answer differs by locale', deskOf([{ ...answer, localized: true }, permission])],
    ['the consent is another relation', deskOf([answer, { ...permission, relationTo: 'users' }])],
    ['the consents are many', deskOf([answer, { ...permission, hasMany: true }])],
    ['the answer stands in a list', deskOf([list, permission], { path: 'person.people.isStory' })],
  ])('stops the desk at its start where %s', (_, desk) => {
    expect(() => withSensitive(desk)).toThrow(/^“person\./)
  })

  it('is nothing for a global, which is one document', async () => {
    const { desk } = await safety.desk()
    const global: typeof safety = {
      ...safety,
      desk: () => Promise.resolve({ desk: { ...desk, sensitive } }),
    }
    await expect(async () => contentTypePlugin(global)({} as never)).rejects.toThrow('global')
  })
})

describe('a value on a path', () => {
  const document = { title: 'A', story: { consent: 'one', name: 'B' } }

  it('is taken out, and everything else stays', () => {
    expect(withoutAt(document, 'story.consent')).toEqual({ title: 'A', story: { name: 'B' } })
    expect(withoutAt(document, 'title')).toEqual({ story: document.story })
    expect(withoutAt(document, 'other.consent')).toEqual(document)
    expect(withoutAt({ story: null }, 'story.consent')).toEqual({ story: null })
  })

  it('is set, and everything else stays', () => {
    expect(withValueAt(document, 'story.consent', 'two')).toEqual({
      title: 'A',
      story: { consent: 'two', name: 'B' },
    })
    expect(withValueAt({}, 'story.consent', 'two')).toEqual({ story: { consent: 'two' } })
    expect(document.story.consent).toBe('one')
  })
})
