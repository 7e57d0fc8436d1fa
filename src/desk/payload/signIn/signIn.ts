// Payload 3.90.1 shows the form for a forgotten password even on a desk without mail. This file
// also puts all other changes of signing in into the configuration.

import type { CollectionConfig, Config, Endpoint, Plugin, SanitizedConfig } from 'payload'

import { exceptReads } from '#desk/access/index.ts'
import type { Env } from '#shared/config/index.ts'
import { refuseEndedSession } from '../sessions/index.ts'
import { forgotPassword } from './forgotPassword.ts'
import { type LimitHooks, limitHooks } from './limitHooks.ts'
import { finishReset, hashResetToken, keepResetLink, resetByMailAlone } from './resetHooks.ts'
import { spendEqualTime } from './spendEqualTime.ts'
import { tokenInBody } from './tokenInBody.ts'

/** The changes of signing in: those before Payload sanitizes the configuration, and those after. */
export interface SignIn {
  /**
   * Adds the limits and the one-time links to the accounts; without mail, also the page that
   * replaces the form for a forgotten password.
   */
  readonly plugin: Plugin
  /** Wraps the endpoints that Payload has added to the accounts. */
  readonly wrapEndpoints: (config: SanitizedConfig) => SanitizedConfig
}

/**
 * The changes of signing in for one desk; each desk counts its own attempts.
 * @param env tells whether there is a mail server
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

/**
 * Without mail, replaces the form for a forgotten password, which could do nothing, by a page that
 * says so.
 */
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
