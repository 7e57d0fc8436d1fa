import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { everyField } from '#desk/fieldTree/index.ts'
import { schemasOf } from '#desk/payload/graphql/schemas.ts'
import { sqliteDatabase } from '../../support/databases.ts'
import { askGraphql } from './askGraphql.ts'
import { type Asked, askAll, askPart, callerOf } from './asks.ts'
import { type Crawled, crawl } from './crawl.ts'
import { knownEndpoints, placedEndpoints } from './knownEndpoints.ts'
import { leadsTo } from './leadsTo.ts'
import { leaksOf } from './leaksOf.ts'
import { LogCapture } from './logCapture.ts'
import { fieldReadByAll, openedToAll, readByAll } from './loosened.ts'
import { openNewsstand } from './openNewsstand.ts'
import { asOracle, closedTo } from './oracle.ts'
import { plant } from './plant.ts'
import { maySee, type Reader, readers } from './table.ts'

/** A crawl of a loaded machine takes minutes. */
const LONG = 600_000

const leakedKinds = (reader: Reader, { found }: Crawled): string[] => [
  ...new Set([...found.keys()].flatMap(({ kind }) => (maySee(reader, kind) ? [] : [kind]))),
]

describe('nothing leaks (sqlite)', () => {
  const database = sqliteDatabase()
  const log = new LogCapture()
  let asked: Asked
  let close: () => Promise<void>

  beforeAll(async () => {
    const planting = await plant(database, log.stream)
    const newsstand = await openNewsstand(planting, log.stream)
    const schemas = await schemasOf(planting.desk.config)
    asked = { planting, schemas, get: newsstand.get }
    close = async () => {
      await newsstand.stop()
      await planting.desk.close()
    }
  }, LONG)
  afterAll(() => close())

  it('has a way to ask every endpoint of the desk', () => {
    const unknown = [...placedEndpoints(asked.planting.desk.config)]
      .filter(({ key }) => !(key in knownEndpoints))
      .map(({ base, key }) => `${key}, below ${base}`)
    expect(unknown).toEqual([])
  })

  describe('who reads everything sees what the table says, all of it and nothing else:', () => {
    it.each(readers)(
      '%s',
      async (reader) => {
        const { markers } = asked.planting
        const crawled = await crawl(askAll(asked, reader), markers)
        const missed = markers.all
          .filter((marker) => maySee(reader, marker.kind) && !crawled.found.has(marker))
          .map(({ kind, place }) => `${kind}: ${place}`)
        expect({ leaked: leaksOf(reader, crawled), missed }).toEqual({ leaked: [], missed: [] })
      },
      LONG,
    )
  })

  describe('a filter or a sort does not tell what it does not show:', () => {
    it.each(readers)(
      '%s',
      async (reader) => {
        const { planting } = asked
        const { collections } = planting.desk.config
        const { told } = await asOracle(planting, reader, callerOf(planting, reader), collections)
        expect(told).toEqual([])
      },
      LONG,
    )

    it('no global hides a field, and nothing is joined: no hook stands before what is asked of them', () => {
      const { collections, globals } = asked.planting.desk.config
      const hidden = globals.flatMap(({ flattenedFields, slug }) =>
        [...everyField(flattenedFields)]
          .filter(({ field }) => {
            const isRuled = 'access' in field && field.access?.read !== undefined
            const leadsInside = leadsTo(field).some((target) => closedTo('viewer').has(target))
            return isRuled || leadsInside || ('hidden' in field && field.hidden)
          })
          // who saved it, which is no secret among people on the desk
          .filter(({ path }) => path !== 'savedBy' && path !== 'savedLocale')
          .map(({ path }) => `${slug} ${path}`),
      )
      const joined = collections.flatMap(({ joins, polymorphicJoins }) => [
        ...Object.values(joins).flat(),
        ...polymorphicJoins,
      ])
      expect({ hidden, joined }).toEqual({ hidden: [], joined: [] })
    })
  })

  it('the logs of both programs hold nothing of it', () => {
    expect(log.lines).not.toEqual([])
    const found = asked.planting.markers.in(Buffer.from(log.withoutAddresses()))
    expect(found.map(({ kind, place }) => `${kind}: ${place}`)).toEqual([])
  })

  describe('the crawl finds what a loosened rule gives away:', () => {
    const viewed = (slug: string) =>
      crawl(askPart(asked.planting, 'viewer', slug), asked.planting.markers)

    it(
      'shelterSites that everybody on the desk may read: they stay sealed until the opening asks nobody too',
      async () => {
        const { config } = asked.planting.desk
        const look = () => viewed('shelterSites')
        expect(leakedKinds('viewer', await readByAll(config, 'shelterSites', look))).not.toContain(
          'shelterSite',
        )
        const opened = await readByAll(config, 'shelterSites', () => openedToAll(look))
        expect(leakedKinds('viewer', opened)).toContain('shelterSite')
        expect(leaksOf('viewer', await look())).toEqual([])
      },
      LONG,
    )

    it.each([
      ['consents', 'consent'],
      ['consent-files', 'consentFile'],
      ['users', 'account'],
      ['audit', 'audit'],
      ['payload-preferences', 'preference'],
      ['outbox', 'event'],
      ['tasks', 'task'],
      ['payload-kv', 'internalStore'],
    ])(
      '%s that everybody on the desk may read',
      async (slug, kind) => {
        const { config } = asked.planting.desk
        const loosened = await readByAll(config, slug, () => viewed(slug))
        expect(leakedKinds('viewer', loosened)).toContain(kind)
        expect(leaksOf('viewer', await viewed(slug))).toEqual([])
      },
      LONG,
    )

    it(
      'the frozen view, without its field’s rule',
      async () => {
        const { config } = asked.planting.desk
        const loosened = await fieldReadByAll(config, 'editions', 'published', () =>
          viewed('editions'),
        )
        expect(leakedKinds('viewer', loosened)).toContain('frozen')
      },
      LONG,
    )

    it.each([
      ['users', 'Users', 'account'],
      ['audit', 'Audits', 'audit'],
    ])(
      '%s that everybody on the desk may read, by GraphQL',
      async (slug, query, kind) => {
        const { planting, schemas } = asked
        const caller = callerOf(planting, 'viewer')
        const loosened = await readByAll(planting.desk.config, slug, () =>
          crawl(askGraphql(planting, schemas.visible, caller, query), planting.markers),
        )
        expect(leakedKinds('viewer', loosened)).toContain(kind)
      },
      LONG,
    )

    it(
      'an account’s e-mail that may be asked for by a filter',
      async () => {
        const { planting } = asked
        const { config } = planting.desk
        const users = config.collections.filter(({ slug }) => slug === 'users')
        const { told } = await readByAll(config, 'users', () =>
          asOracle(planting, 'viewer', callerOf(planting, 'viewer'), users),
        )
        expect(told.map(({ question }) => question).join()).toContain('email')
      },
      LONG,
    )
  })
})
