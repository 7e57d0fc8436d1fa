import type { Field, GroupField } from 'payload'

import type { DeskConfig, LocaleView } from '#desk/editions/deskConfig.ts'
import { groupOf } from '#desk/editions/publicValues.ts'
import { CONSENTS } from '#desk/safeguarding/index.ts'
import { desk as newsDesk } from '../../collections/news/desk.ts'
import { news } from '../../collections/news/index.ts'
import { sensitive } from '../../collections/news/sensitive.ts'
import { storyField } from '../../collections/news/storyField.ts'

/** What a test enters about the person in a story; absent values are not sent. */
export interface StoryAnswer {
  readonly isSurvivor?: boolean
  readonly consent?: string | null
  readonly pseudonym?: string
  readonly changeReason?: string
}

/** A type with survivors' stories among its documents, and how tests write them. */
export interface StoryType {
  readonly slug: string
  readonly paths: { readonly answer: string; readonly consent: string; readonly pseudonym: string }
  /** The part of a document with the answer and what belongs to it, as sent and as answered. */
  readonly fields: (answer: StoryAnswer) => Record<string, Record<string, unknown>>
}

const person: GroupField = {
  name: 'person',
  type: 'group',
  fields: [
    { type: 'row', fields: [{ name: 'isShown', type: 'checkbox' }] },
    { name: 'permission', type: 'relationship', relationTo: CONSENTS },
    { name: 'alias', type: 'text' },
  ],
}

const withPerson = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    if (field === storyField) return person
    if (field.type !== 'tabs') return field
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withPerson(tab.fields) })) }
  })

/** Converts a view of the renamed type to one of the original type. */
const asNews = ({ person: renamed, ...view }: LocaleView): LocaleView => {
  const { isShown, alias } = groupOf(renamed)
  return { ...view, story: { depictsSurvivor: isShown === true ? 'yes' : 'no', pseudonym: alias } }
}

const renamedDesk: DeskConfig = {
  ...newsDesk,
  fields: withPerson(newsDesk.fields),
  toPublic: (view, context) => newsDesk.toPublic(asNews(view), context),
  sensitive: {
    path: 'person.isShown',
    value: true,
    consentPath: 'person.permission',
    editors: sensitive.editors,
    texts: (view) =>
      sensitive.texts(asNews(view)).map(({ path, words }) => ({
        path: path.replace('story.pseudonym', 'person.alias'),
        words,
      })),
  },
}

/**
 * The project's news under another name, where the deciding field is a checkbox at another path.
 */
export const renamedNews: typeof news = {
  ...news,
  slug: 'stories',
  desk: () => Promise.resolve({ desk: renamedDesk }),
}

const said = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** The project's own stories, and those of the renamed type: all rules hold for both. */
export const storyTypes: readonly StoryType[] = [
  {
    slug: 'news',
    paths: {
      answer: 'story.depictsSurvivor',
      consent: 'story.consent',
      pseudonym: 'story.pseudonym',
    },
    fields: ({ isSurvivor, ...story }) => ({
      story: said({
        ...story,
        depictsSurvivor: isSurvivor === undefined ? undefined : isSurvivor ? 'yes' : 'no',
      }),
    }),
  },
  {
    slug: 'stories',
    paths: { answer: 'person.isShown', consent: 'person.permission', pseudonym: 'person.alias' },
    fields: ({ isSurvivor: isShown, consent: permission, pseudonym: alias, changeReason }) => ({
      person: said({ isShown, permission, alias, changeReason }),
    }),
  },
]
