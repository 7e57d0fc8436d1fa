import type { Payload, Where } from 'payload'

import { EDITIONS, type Stage, stages } from '#desk/editions/index.ts'
import { type Localized, locales } from '#shared/localization/index.ts'
import { recordOf } from '#shared/values/index.ts'
import type { Preset } from './presets.ts'

/** The user whose access applies to everything that is read. */
export interface Asking {
  readonly payload: Payload
  readonly user: unknown
}

async function count({ payload, user }: Asking, where: Where): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: EDITIONS,
    where,
    overrideAccess: false,
    user,
  })
  return totalDocs
}

/** How many editions each preset shows, by its key. */
export async function presetCounts(
  asking: Asking,
  presets: readonly Preset[],
): Promise<ReadonlyMap<string, number>> {
  const counted = presets.map(async ({ key, where }) => [key, await count(asking, where)] as const)
  return new Map(await Promise.all(counted))
}

/** How many editions are in which state, in each locale. */
export interface Standing {
  readonly stages: Readonly<Record<Stage, Localized<number>>>
  readonly live: Localized<number>
}

async function byLocale(asking: Asking, condition: Where): Promise<Localized<number>> {
  const counted = locales.map(async (locale) => {
    const and: Where[] = [{ listed: { equals: true } }, { locale: { equals: locale } }, condition]
    return [locale, await count(asking, { and })] as const
  })
  const counts = new Map(await Promise.all(counted))
  return recordOf(locales, (locale) => counts.get(locale) ?? 0)
}

/** Counts by stage and by live state; an index alone answers these queries. */
export async function standing(asking: Asking): Promise<Standing> {
  const none = recordOf(locales, () => 0)
  const rows = stages.map(
    async (stage) => [stage, await byLocale(asking, { stage: { equals: stage } })] as const,
  )
  const counts = new Map(await Promise.all(rows))
  return {
    stages: recordOf(stages, (stage) => counts.get(stage) ?? none),
    live: await byLocale(asking, { liveState: { in: ['live', 'live_with_changes'] } }),
  }
}
