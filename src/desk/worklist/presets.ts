import type { Where } from 'payload'

import { type Person, type Role, activePerson, policy } from '#desk/access/index.ts'
import { whoMay } from '#desk/workflow/transitions.ts'
import { type Workflow, workflows } from '#shared/contract/index.ts'
import { type Locale, isLocale, locales } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'

/** The presets of the queue. */
export type PresetName =
  'all' | 'drafts' | 'followUp' | 'live' | 'missing' | 'sentBack' | 'waiting' | 'withChanges'

/** A predefined filter of the queue for one person. */
export interface Preset {
  /** Its key in the address: the name, with a locale for some (`missing-ru`). */
  readonly key: string
  readonly name: PresetName
  readonly locale?: Locale
  /**
   * Editions that wait for a review are sorted by how long they have waited; all others by the last
   * change.
   */
  readonly sort: string
  readonly where: Where
}

/** Editions whose document exists, and is not in the trash. */
const listed: Where = { listed: { equals: true } }

const preset = (
  name: PresetName,
  conditions: readonly Where[],
  more: Partial<Pick<Preset, 'locale' | 'sort'>> = {},
): Preset => ({
  key: more.locale ? `${name}-${more.locale}` : name,
  name,
  sort: '-changedAt',
  where: { and: [listed, ...conditions] },
  ...more,
})

const holds = ({ roles }: Person, wanted: readonly Role[]): boolean =>
  roles.some((role) => wanted.includes(role))

/**
 * Whether a preset shows reviews of this workflow to a person. Administrators could approve
 * safeguarded content with a reason, but it does not wait for them.
 */
const approves = (person: Person, workflow: Workflow): boolean =>
  holds(person, whoMay[workflow].approve ?? []) ||
  (workflow === 'reviewed' && person.roles.includes('administrator'))

const writes = (person: Person, workflow: Workflow): boolean =>
  holds(person, policy[workflow].update)

/**
 * The locales in which a person is expected to write: those they translate into, and their
 * `contentLocale`.
 */
function ownLocales(person: Person, contentLocale: unknown): readonly Locale[] {
  const own = new Set([...person.translates, ...(isLocale(contentLocale) ? [contentLocale] : [])])
  const onlyTranslates = person.roles.every((role) => role === 'translator' || role === 'viewer')
  if (onlyTranslates) return person.translates
  return own.size > 0 ? locales.filter((locale) => own.has(locale)) : locales
}

/**
 * The presets of a signed-in person, the most urgent first. Their filters depend on the person
 * only, never on the request's parameters.
 * @param user the request's user
 * @returns none for an account that is not active
 */
export function presetsOf(user: unknown): readonly Preset[] {
  const person = activePerson(user)
  if (!person) return []
  const approvable = workflows.filter((workflow) => approves(person, workflow))
  const writable = workflows.filter((workflow) => writes(person, workflow))
  const contentLocale = isObject(user) ? user.contentLocale : null
  const changedIt: Where = { changers: { like: person.id } }
  const reviews: Preset[] = [
    preset(
      'waiting',
      [
        { stage: { equals: 'in_review' } },
        { workflow: { in: approvable } },
        // four eyes: their own changes are left out
        { changers: { not_like: person.id } },
      ],
      { sort: 'changedAt' },
    ),
    preset('followUp', [{ followUp: { equals: true } }, { workflow: { in: approvable } }], {
      sort: 'changedAt',
    }),
  ]
  const work: Preset[] = [
    preset('sentBack', [{ stage: { equals: 'changes_requested' } }, changedIt]),
    ...ownLocales(person, contentLocale).map((locale) =>
      preset(
        'missing',
        [
          { locale: { equals: locale } },
          { workflow: { in: writable } },
          { or: [{ progress: { equals: 0 } }, { progress: { exists: false } }] },
        ],
        { locale },
      ),
    ),
    preset('drafts', [
      { stage: { equals: 'draft' } },
      { liveState: { not_equals: 'live' } },
      changedIt,
    ]),
    preset('withChanges', [{ liveState: { equals: 'live_with_changes' } }]),
  ]
  return [
    ...(approvable.length > 0 ? reviews : []),
    ...(writable.length > 0 ? work : []),
    preset('live', [{ liveState: { in: ['live', 'live_with_changes'] } }]),
    preset('all', []),
  ]
}
