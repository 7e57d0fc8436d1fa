// Payload 3.90.1 shows the form for a forgotten password on a desk that sends no mail too. What
// else is altered of signing in is put into the configuration here.

import type { CollectionConfig, Config, Endpoint, Plugin, SanitizedConfig } from 'payload'

import { exceptReads } from '#desk/access/index.ts'
import type { Env } from '#shared/config/index.ts'
import { refuseEndedSession } from '../sessions/index.ts'
import { forgotPassword } from './forgotPassword.ts'
import { type LimitHooks, limitHooks } from './limitHooks.ts'
import { finishReset, hashResetToken, keepResetLink, resetByMailAlone } from './resetHooks.ts'
import { spendEqualTime } from './spendEqualTime.ts'
import { tokenInBody } from './tokenInBody.ts'

/** The two parts of signing in: what is added before Payload finishes a configuration, and after. */
export interface SignIn {
  /**
   * Adds the limits and the one-time links to the accounts, and the page for who forgot a password
   * where no mail is sent.
   */
  readonly plugin: Plugin
  /** Wraps the endpoints that Payload has added to the accounts. */
  readonly wrapEndpoints: (config: SanitizedConfig) => SanitizedConfig
}

/**
 * Signing in to one desk, with limits of its own.
 * @param env whether there is a mail server
 */
export function signIn({ mail }: Pick<Env, 'mail'>): SignIn {
  const limits = limitHooks()
  return {
    plugin: (config) => ({
      ...(mail ? config : withForgotPage(config)),
      collections: (config.collections ?? []).map((collection) =>
        collection.slug === config.admin?.user ? withHooks(collection, limits) : collection,
      ),
    }),
    wrapEndpoints: (config) => ({
      ...config,
      collections: config.collections.map((collection) =>
        collection.slug === config.admin.user && collection.endpoints
          ? { ...collection, endpoints: collection.endpoints.map(wrapped(limits)) }
          : collection,
      ),
    }),
  }
}

function withHooks(collection: CollectionConfig, limits: LimitHooks): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [
        ...[limits.beforeOperation, refuseEndedSession].map(exceptReads),
        ...(hooks.beforeOperation ?? []),
        ...[hashResetToken, resetByMailAlone, spendEqualTime].map(exceptReads),
      ],
      afterOperation: [...(hooks.afterOperation ?? []), limits.afterOperation],
      beforeChange: [...(hooks.beforeChange ?? []), keepResetLink],
      afterLogin: [...(hooks.afterLogin ?? []), finishReset],
    },
  }
}

/** A desk that sends no mail says so, instead of a form that would lead to nothing. */
function withForgotPage(config: Config): Config {
  const { admin = {} } = config
  const { components = {} } = admin
  const forgot = { Component: '/src/desk/admin/signIn/ForgotPassword#ForgotPassword' }
  return {
    ...config,
    admin: {
      ...admin,
      components: { ...components, views: { ...components.views, forgot } },
    },
  }
}

const wrapped =
  ({ admitRecovery }: LimitHooks) =>
  (endpoint: Endpoint): Endpoint => {
    if (endpoint.method !== 'post') return endpoint
    switch (endpoint.path) {
      case '/login':
      case '/reset-password':
        return tokenInBody(endpoint, { name: 'token' })
      case '/refresh-token':
        return tokenInBody(endpoint, { name: 'refreshedToken', onlyForBearers: true })
      case '/forgot-password':
        return forgotPassword(endpoint, admitRecovery)
      default:
        return endpoint
    }
  }
