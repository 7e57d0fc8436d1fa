import type { CollectionConfig } from 'payload'

import { exceptReads, localeGuard } from '#desk/access/index.ts'
import { searchable } from '#desk/search/index.ts'
import type { Env } from '#shared/config/index.ts'
import { administratorField, usersAccess } from './access.ts'
import {
  accountEndpoints,
  guardSafeguarding,
  guardUnlock,
  requireCurrentPassword,
  recordAccountChanges,
  rememberAccount,
} from './accounts/index.ts'
import { userFields } from './fields.ts'
import { guardAccount } from './guardAccount.ts'
import { keepAdministrator } from './keepAdministrator.ts'
import { keepLanguage } from './keepLanguage.ts'
import { namesEndpoint } from './names.ts'
import { followContentLocale, openInContentLocale } from './openInContentLocale.ts'
import { checkPassword } from './password.ts'
import { refuseForeignFields } from './refuseForeignFields.ts'
import { refuseSignIn, unusedLock } from './signIn.ts'

/** A working day in seconds. The admin renews the session while it is used. */
const SESSION = 8 * 60 * 60

/** People, and the service accounts of frontends. Accounts are deactivated, never deleted. */
export const usersCollection = (env: Pick<Env, 'serverUrl'>): CollectionConfig =>
  // searchable for administrators only: others read just their own account, and a search must not
  // reveal more
  searchable(accounts(env), ({ name, email }) => [name, email], administratorField)

const accounts = (env: Pick<Env, 'serverUrl'>): CollectionConfig => ({
  slug: 'users',
  labels: {
    singular: { ky: 'Колдонуучу', ru: 'Пользователь', en: 'User' },
    plural: { ky: 'Колдонуучулар', ru: 'Пользователи', en: 'Users' },
  },
  access: usersAccess,
  admin: {
    group: { ky: 'Адамдар', ru: 'Люди', en: 'People' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'active'],
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: env.serverUrl.startsWith('https:') },
    depth: 0,
    // Payload writes its interval outside its open transaction, and so would wait for itself in the
    // queue
    forgotPassword: { minRequestInterval: 0 },
    // Payload's lock would let anybody shut an owner out; src/desk/payload/signIn limits attempts
    // instead. Below 0, as at 0, Payload neither counts nor locks, but still offers administrators
    // to unlock
    maxLoginAttempts: -1,
    // the admin uses its cookie; src/desk/payload/signIn gives the token to programs that ask for
    // it
    removeTokenFromResponses: true,
    tokenExpiration: SESSION,
    useAPIKey: true,
  },
  disableBulkEdit: true,
  endpoints: [namesEndpoint, ...accountEndpoints],
  fields: [...userFields(), ...unusedLock],
  hooks: {
    beforeOperation: [
      ...[localeGuard, refuseForeignFields, checkPassword, requireCurrentPassword, guardUnlock].map(
        exceptReads,
      ),
    ],
    beforeChange: [rememberAccount, keepAdministrator, guardSafeguarding, guardAccount],
    afterChange: [recordAccountChanges, followContentLocale],
    beforeLogin: [refuseSignIn],
    afterLogin: [openInContentLocale, keepLanguage],
  },
})
