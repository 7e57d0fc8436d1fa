import type { Where } from 'payload'

import {
  type LiveState,
  type LoadedType,
  type Stage,
  editionsOfType,
  liveStates,
  stages,
} from '#desk/editions/index.ts'
import { type Locale, isLocale } from '#shared/localization/index.ts'
import { type Preset, presetsOf } from './presets.ts'

/** The filters in an address of the queue. */
export interface WorklistQuery {
  readonly preset: Preset
  /** A content type or a global, by its slug. */
  readonly type: string | null
  readonly locale: Locale | null
  readonly stage: Stage | null
  readonly live: LiveState | null
}

/** Parameters of an address, as a page or a request has them. */
export type Parameters = Readonly<Record<string, unknown>>

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null =>
  values.find((known) => known === value) ?? null

/**
 * Reads the filters from an address of the queue: `queue`, `type`, `language`, `stage` and `live`.
 * Unknown values are ignored.
 * @param user the person whose presets are used
 * @returns null for an account that is not active
 */
export function readWorklistQuery(
  parameters: Parameters,
  user: unknown,
  types: ReadonlyMap<string, LoadedType>,
): WorklistQuery | null {
  const presets = presetsOf(user)
  const preset = presets.find(({ key }) => key === parameters['queue']) ?? presets.at(-1)
  if (!preset) return null
  const { language } = parameters
  return {
    preset,
    type: oneOf([...types.keys()], parameters['type']),
    locale: isLocale(language) ? language : null,
    stage: oneOf(stages, parameters['stage']),
    live: oneOf(liveStates, parameters['live']),
  }
}

/** The `where` for the filters of an address. */
export const worklistWhere = (
  { preset, type, locale, stage, live }: WorklistQuery,
  types: ReadonlyMap<string, LoadedType>,
): Where => ({
  and: [
    preset.where,
    ...[...types.values()]
      .filter((one) => one.type.slug === type)
      .flatMap((one) => editionsOfType(one.type)),
    ...(locale ? [{ locale: { equals: locale } }] : []),
    ...(stage ? [{ stage: { equals: stage } }] : []),
    ...(live
      ? [{ liveState: live === 'live' ? { in: ['live', 'live_with_changes'] } : { equals: live } }]
      : []),
  ],
})
