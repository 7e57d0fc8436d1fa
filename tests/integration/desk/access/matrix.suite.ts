import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { roles } from '#desk/access/roles.ts'
import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { createPeople, type People } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'
import { expected, type Expected, type Operation, operations, type Subject } from './expected.ts'
import { graphql } from './graphqlApi.ts'
import { local } from './localApi.ts'
import type { Api, Outcome, Who } from './outcome.ts'
import { rest } from './restApi.ts'
import { makeDocument, targets } from './subjects.ts'

const everyone: readonly Who[] = [...roles, 'anonymous']
const subjects = Object.keys(expected) as Subject[]
const apis: readonly (readonly [string, Api])[] = [
  ['REST', rest],
  ['GraphQL', graphql],
  ['the Local API', local],
]

/** Operations after which the document is no longer there for the next account. */
const ends = new Set<Operation>(['delete', 'trash'])

eachSharedDatabase('who may do what', (database) => {
  let desk: TestDesk
  let people: People
  const documents = new Map<Subject, string>()
  const versions = new Map<Subject, string>()

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    for (const subject of subjects) {
      documents.set(subject, await makeDocument(desk, targets[subject], uploaderOf(subject)))
      if ('restore' in expected[subject]) versions.set(subject, await firstVersion(subject))
    }
  })
  afterAll(() => desk.close())

  const uploaderOf = (subject: Subject) =>
    subject === 'media' ? people.administrator : people.safeguarding

  async function firstVersion(subject: Subject): Promise<string> {
    const { slug, isGlobal } = targets[subject]
    const parent = documents.get(subject) ?? ''
    const { docs } = isGlobal
      ? await desk.payload.findGlobalVersions({ slug, sort: 'createdAt', limit: 1 })
      : await desk.payload.findVersions({
          collection: slug,
          where: { parent: { equals: parent } },
          limit: 1,
        })
    return String(docs[0]?.id)
  }

  async function outcomes(api: Api, subject: Subject, operation: Operation) {
    const target = targets[subject]
    const found: [Who, Outcome][] = []
    for (const who of everyone) {
      const id = ends.has(operation)
        ? await makeDocument(desk, target, uploaderOf(subject))
        : (documents.get(subject) ?? '')
      const version = versions.get(subject)
      // the Local API accepts no files, since they are cleaned at the HTTP endpoint
      const used = api === local && operation === 'create' && target.file ? rest : api
      const outcome = await used({ desk, people, who, operation, target, id, version })
      found.push([who, ends.has(operation) ? await inEffect(outcome, target.slug, id) : outcome])
    }
    return Object.fromEntries(found)
  }

  /**
   * Checks that a document was really removed: Payload also answers 200 to a `deletedAt` that it
   * ignores.
   */
  async function inEffect(outcome: Outcome, slug: string, id: string): Promise<Outcome> {
    const stored = await desk.payload.db.findOne<{ id: string; deletedAt?: string | null }>({
      collection: slug,
      where: { id: { equals: id } },
    })
    const ended = !stored || Boolean(stored.deletedAt)
    if (outcome === 'allowed' && !ended) return 'allowed, without effect'
    return outcome === 'refused' && ended ? 'refused, with effect' : outcome
  }

  describe.each(apis)('through %s', (name, api) => {
    describe.each(subjects)('%s', (subject) => {
      const rules: Expected = expected[subject]
      // GraphQL sends no files
      const hasFile = name === 'GraphQL' && targets[subject].file !== undefined
      const tried = operations.filter(
        (operation) => rules[operation] && !(hasFile && operation === 'create'),
      )
      it.each(tried)('%s', async (operation) => {
        const may = rules[operation] ?? []
        const wanted = everyone.map((who) => [
          who,
          may.some((role) => role === who) ? 'allowed' : 'refused',
        ])
        expect(await outcomes(api, subject, operation)).toEqual(Object.fromEntries(wanted))
      })
    })
  })
})
