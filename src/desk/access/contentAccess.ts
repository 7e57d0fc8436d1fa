import type { Access, CollectionConfig, FieldAccess, GlobalConfig, Where } from 'payload'

import { anyOf } from './compose.ts'
import { type SensitiveRule, isSensitive } from './isSensitive.ts'
import { policy, type Rule } from './policy.ts'
import type { ContentPolicy } from './policyOf.ts'
import { hasRole, type Role } from './roles.ts'

/** Payload's `access` of a collection, each rule given. */
export type CollectionAccess = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'create' | 'delete' | 'read' | 'readVersions' | 'update'
  >
>

/** Payload's `access` of a global, each rule given. */
export type GlobalAccess = Required<
  Pick<NonNullable<GlobalConfig['access']>, 'read' | 'readVersions' | 'update'>
>

/** May for people with one of the roles. */
export const byRole =
  (...wanted: readonly Role[]): Access =>
  ({ req }) =>
    hasRole(req.user, ...wanted)

/** A field's rule: safeguarding alone. Static, since a rule that looks at the document answers questions about it. */
export const safeguardingField: FieldAccess = ({ req }) => hasRole(req.user, 'safeguarding')

/** Whether a write only moves a document into the trash or out of it. */
export const isTrashWrite = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.keys(data).length === 1 && 'deletedAt' in data

const changesSensitive =
  ({ path, value, editors }: SensitiveRule): Access =>
  ({ req }) =>
    hasRole(req.user, ...editors) && { [path]: { equals: value } }

/** A create has no document to look at: it is judged by what is sent. Without data Payload asks for the admin's buttons. */
const createsSensitive =
  (rule: SensitiveRule): Access =>
  ({ data, req }) =>
    hasRole(req.user, ...rule.editors) && (data === undefined || isSensitive(rule, data))

/**
 * Payload's `access` for a collection: by its row of the policy, and wider for what is sensitive of it.
 * @param contentPolicy of the content type, or the row alone of a collection that is none
 */
export function contentAccess({ kind, sensitive }: ContentPolicy): CollectionAccess {
  const rule = policy[kind]
  const read = byRole(...rule.read)
  const trash = byRole(...rule.trash)
  const create = byRole(...rule.create)
  const update = byRole(...rule.update)
  const mayUpdate = sensitive ? anyOf(update, changesSensitive(sensitive)) : update
  return {
    read,
    readVersions: read,
    create: sensitive ? anyOf(create, createsSensitive(sensitive)) : create,
    update: (args) => (isTrashWrite(args.data) ? trash(args) : mayUpdate(args)),
    // Payload asks it for the trash too, beside `update`
    delete: trash,
  }
}

/** Payload's `access` for a global, of which there is one: it is never sensitive by what it says. */
export function globalAccess({ kind }: ContentPolicy): GlobalAccess {
  const rule = policy[kind]
  const read = byRole(...rule.read)
  return { read, readVersions: read, update: byRole(...rule.update) }
}

const readOnly = (rule: Rule) => ({
  read: byRole(...rule.read),
  create: () => false,
  update: () => false,
  delete: () => false,
})

/** Editions are read as their documents are, and written by `src/desk/workflow` alone. */
export const editionsAccess = readOnly(policy.editions)

/**
 * The audit entries that do not tell of consents. The actions are those that older entries of stories
 * told of them with; today such entries are the consents' own.
 */
const notOfConsents: Where = {
  and: [
    { type: { not_in: ['consents', 'consent-files'] } },
    { action: { not_in: ['consentChanged', 'consentExpired', 'withdrawConsent'] } },
  ],
}

/**
 * The audit is read by administrators and safeguarding, and written by `recordAudit` alone. That a
 * consent exists, or ends, is for safeguarding to know.
 */
export const auditAccess = {
  ...readOnly(policy.audit),
  read: anyOf(
    byRole('safeguarding'),
    ({ req }) => hasRole(req.user, ...policy.audit.read) && notOfConsents,
  ),
}

/**
 * Confidential collections: safeguarding only, administrators left out. Static, since a rule that
 * looks at the document answers questions about it by filter and by sort.
 */
export const confidentialAccess = contentAccess({ kind: 'confidential' })
