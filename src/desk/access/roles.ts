import { type Label, type Locale, isLocale } from '#shared/localization/index.ts'
import { isOneOf } from '#shared/values/index.ts'

/** The roles of people on the desk, and `frontend`, a service account for previews. */
export const roles = [
  'administrator',
  'editor',
  'author',
  'translator',
  'safeguarding',
  'viewer',
  'frontend',
] as const

/** One of `roles`. */
export type Role = (typeof roles)[number]

/** The roles of people: all but the service account's. */
export const deskRoles: readonly Role[] = roles.filter((role) => role !== 'frontend')

/** What the roles are called. */
export const roleLabels: Readonly<Record<Role, Label>> = {
  administrator: { ky: 'Администратор', ru: 'Администратор', en: 'Administrator' },
  editor: { ky: 'Редактор', ru: 'Редактор', en: 'Editor' },
  author: { ky: 'Автор', ru: 'Автор', en: 'Author' },
  translator: { ky: 'Котормочу', ru: 'Переводчик', en: 'Translator' },
  safeguarding: { ky: 'Коргоо боюнча адис', ru: 'Специалист по защите', en: 'Safeguarding' },
  viewer: { ky: 'Байкоочу', ru: 'Наблюдатель', en: 'Viewer' },
  frontend: {
    ky: 'Сайт (кызматтык аккаунт)',
    ru: 'Сайт (служебная учётная запись)',
    en: 'Frontend (service account)',
  },
}

/** Whether a value from outside is a role. */
export const isRole = (value: unknown): value is Role => isOneOf(roles, value)

/** What access rules look at in a signed-in account. */
export interface Person {
  readonly id: string
  readonly roles: readonly Role[]
  /** The locales whose text a translator may change. */
  readonly translates: readonly Locale[]
}

/**
 * Reads a request's user, whose shape Payload does not guarantee.
 * @returns null without a user, and for an inactive account, which has no roles any more
 */
export function activePerson(user: unknown): Person | null {
  if (typeof user !== 'object' || user === null || !('id' in user)) return null
  if (!('active' in user) || user.active !== true) return null
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
  return {
    id: String(user.id),
    roles: list('roles' in user ? user.roles : null).filter(isRole),
    translates: list('translates' in user ? user.translates : null).filter(isLocale),
  }
}

/** Whether a request's user is active and has one of the roles. */
export function hasRole(user: unknown, ...wanted: readonly Role[]): boolean {
  return activePerson(user)?.roles.some((role) => wanted.includes(role)) ?? false
}
