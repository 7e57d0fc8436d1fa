import type { Access, CollectionConfig, FieldAccess, GlobalConfig, Where } from 'payload'

import { anyOf } from './compose.ts'
import { type SensitiveRule, isSensitive } from './isSensitive.ts'
import { policy, type Rule } from './policy.ts'
import type { ContentPolicy } from './policyOf.ts'
import { hasRole, type Role } from './roles.ts'

/** Payload's `access` of a collection with no rule left to a default. */
export type CollectionAccess = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'create' | 'delete' | 'read' | 'readVersions' | 'update'
  >
>

/** Payload's `access` of a global with no rule left to a default. */
export type GlobalAccess = Required<
  Pick<NonNullable<GlobalConfig['access']>, 'read' | 'readVersions' | 'update'>
>

/** Allows people with one of the roles. */
export const byRole =
  (...wanted: readonly Role[]): Access =>
  ({ req }) =>
    hasRole(req.user, ...wanted)

/**
 * A field's rule: safeguarding only. It never looks at the document: a rule that does would let
 * filters and sorting reveal the value.
 */
export const safeguardingField: FieldAccess = ({ req }) => hasRole(req.user, 'safeguarding')

/** Whether a write only moves a document into the trash or out of it. */
export const isTrashWrite = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.keys(data).length === 1 && 'deletedAt' in data

const changesSensitive =
  ({ path, value, editors }: SensitiveRule): Access =>
  ({ req }) =>
    hasRole(req.user, ...editors) && { [path]: { equals: value } }

/**
 * Judges a create by the data that is sent. Payload also asks without data, to show the admin's
 * buttons.
 */
const createsSensitive =
  (rule: SensitiveRule): Access =>
  ({ data, req }) =>
    hasRole(req.user, ...rule.editors) && (data === undefined || isSensitive(rule, data))

/**
 * Payload's `access` for a collection: its row of the policy, plus the additional editors of
 * sensitive documents.
 * @param contentPolicy of the content type; for a collection that is no content type, the row alone
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
    // Payload asks this rule for moves to the trash too, beside `update`
    delete: trash,
  }
}

/** Payload's `access` for a global. Whether a global is sensitive never depends on its content. */
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

/** Editions are read as their documents are. No API writes them, only operations of the desk. */
export const editionsAccess = readOnly(policy.editions)

/**
 * The audit entries that say nothing about consents. The listed actions occur in older entries
 * about stories, which told of consents; today such entries belong to the consents themselves.
 */
const notOfConsents: Where = {
  and: [
    { type: { not_in: ['consents', 'consent-files'] } },
    { action: { not_in: ['consentChanged', 'consentExpired', 'withdrawConsent'] } },
  ],
}

/**
 * Administrators and safeguarding read the audit, and only `recordAudit` writes it. Only
 * safeguarding may know that a consent exists, or when it ends.
 */
export const auditAccess = {
  ...readOnly(policy.audit),
  read: anyOf(
    byRole('safeguarding'),
    ({ req }) => hasRole(req.user, ...policy.audit.read) && notOfConsents,
  ),
}

/**
 * Confidential collections: safeguarding only, not even administrators. The rule never looks at the
 * document: one that does would let filters and sorting reveal values.
 */
export const confidentialAccess = contentAccess({ kind: 'confidential' })
