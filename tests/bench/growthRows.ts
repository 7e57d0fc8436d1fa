import { randomUUID } from 'node:crypto'
import Database from 'libsql'

import type { AnyContentType, LoadedType, LocaleView } from '#desk/editions/deskConfig.ts'
import { project } from '#desk/editions/project.ts'
import { locales } from '#shared/localization/locales.ts'
import { news } from '../../collections/news/index.ts'
import { programmes } from '../../collections/programmes/index.ts'
import { richText } from './richText.ts'

/** Programmes that news are about, each about as many. */
const PROGRAMMES = 20

/** News are tagged `common` (all), `half`, and one of a thousand. */
const RARE = 1000

const loaded = async (type: AnyContentType): Promise<LoadedType> => ({
  type,
  ...(await type.desk()),
})

/**
 * Days from 1990 to 2022 for any number of news, so that a day splits them in the same proportion.
 */
const dayOf = (number: number, size: number): string =>
  new Date(Date.UTC(1990, 0, 1) + Math.floor((number / size) * 12_000) * 86_400_000)
    .toISOString()
    .slice(0, 10)

const newsView = (number: number, date: string, programme: string): LocaleView => ({
  title: `News ${(number * 7919) % 100_003}`,
  summary: 'What happened, who was there, and what comes next.',
  body: richText(`news ${number}`, 3),
  date,
  programmes: [programme],
  tags: ['common', ...(number % 2 === 0 ? ['half'] : []), `rare-${number % RARE}`],
  story: { depictsSurvivor: 'no' },
})

const columns = [
  ...['id', 'type', 'document_id', 'locale', 'title', 'stage', 'slug', 'first_published_at'],
  ...['published_at', 'snapshot', 'contract_version', 'revision', 'safeguarded', '"references"'],
  ...['facets', 'search_text', 'sort_key', 'sort_date', 'sort_order', 'sort_title'],
  ...['created_at', 'updated_at'],
]

/**
 * Puts live editions straight into the tables of a desk, made by the same projection as a publish.
 * @param path of a SQLite file with the desk's tables; its editions are taken out first
 * @param size how many news, each in every locale
 */
export async function writeGrowth(path: string, size: number): Promise<void> {
  const database = new Database(path)
  const insert = database.prepare(
    `INSERT INTO editions (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  let revision = 0
  const put = (type: LoadedType, documentId: string, slug: string, view: LocaleView, at: string) =>
    locales.map((locale) => {
      const result = project(type, view, locale, [])
      if (!result.ok) throw new Error(JSON.stringify(result.issues))
      const { snapshot, references, facets, searchText, ...sort } = result.projection
      const { sortKey, sortDate, sortOrder, sortTitle } = sort
      revision += 1
      insert.run([
        ...[randomUUID(), type.type.slug, documentId, locale, slug, 'approved', slug, at, at],
        ...[JSON.stringify(snapshot), type.type.contractVersion, revision, 0],
        ...[JSON.stringify(references), JSON.stringify(facets), searchText],
        ...[sortKey, sortDate, sortOrder, sortTitle, at, at],
      ])
    })

  const [newsType, programmesType] = await Promise.all([loaded(news), loaded(programmes)])
  const about = Array.from({ length: PROGRAMMES }, () => randomUUID())
  database.exec('PRAGMA synchronous = OFF')
  database.exec('BEGIN')
  database.exec('DELETE FROM editions')
  for (const [number, id] of about.entries()) {
    const view = {
      ...{ title: `Programme ${number}`, summary: 'What it does.', state: 'active' },
      body: richText('programme', 2),
    }
    put(programmesType, id, `programme-${number}`, view, '2026-01-01T00:00:00.000Z')
  }
  for (let number = 0; number < size; number += 1) {
    const at = new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString()
    const view = newsView(number, dayOf(number, size), about[number % PROGRAMMES] ?? '')
    put(newsType, randomUUID(), `news-${number}`, view, at)
  }
  database.exec('COMMIT')
  database.exec('ANALYZE')
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}
