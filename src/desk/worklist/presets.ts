import type { Where } from 'payload'

import { type Person, type Role, activePerson, policy } from '#desk/access/index.ts'
import { whoMay } from '#desk/workflow/transitions.ts'
import { type Workflow, workflows } from '#shared/contract/index.ts'
import { type Locale, isLocale, locales } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'

/** What a preset of the queue asks for. */
export type PresetName =
  'all' | 'drafts' | 'followUp' | 'live' | 'missing' | 'sentBack' | 'waiting' | 'withChanges'

/** One way to look at the queue, made for one person. */
export interface Preset {
  /** As the address names it: the name, and the locale where it has one (`missing-ru`). */
  readonly key: string
  readonly name: PresetName
  readonly locale?: Locale
  /** Reviews show what has waited longest first, the rest what changed last. */
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

/** An administrator may approve what is safeguarded, with a reason; it does not wait for them. */
const approves = (person: Person, workflow: Workflow): boolean =>
  holds(person, whoMay[workflow].approve ?? []) ||
  (workflow === 'reviewed' && person.roles.includes('administrator'))

const writes = (person: Person, workflow: Workflow): boolean =>
  holds(person, policy[workflow].update)

/** The locales that a person is asked to fill: those they translate into, and the one they write in. */
function ownLocales(person: Person, contentLocale: unknown): readonly Locale[] {
  const own = new Set([...person.translates, ...(isLocale(contentLocale) ? [contentLocale] : [])])
  const onlyTranslates = person.roles.every((role) => role === 'translator' || role === 'viewer')
  if (onlyTranslates) return person.translates
  return own.size > 0 ? locales.filter((locale) => own.has(locale)) : locales
}

/**
 * The presets of a signed-in person, the most pressing first. Each where is made here, of who they
 * are, never of what a request says.
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
        // four eyes
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
