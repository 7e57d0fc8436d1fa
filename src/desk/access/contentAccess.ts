import type { Access, CollectionConfig, FieldAccess, GlobalConfig, Where } from 'payload'

import { anyOf } from './compose.ts'
import { type ContentKind, policy, type Rule } from './policy.ts'
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

const ofStories =
  (wanted: readonly Role[]): Access =>
  ({ req }) =>
    hasRole(req.user, ...wanted) && { 'story.depictsSurvivor': { equals: 'yes' } }

/** A create has no document to look at: it is judged by what is sent. Without data Payload asks for the admin's buttons. */
const createsStory =
  (wanted: readonly Role[]): Access =>
  ({ data, req }) => {
    if (!hasRole(req.user, ...wanted)) return false
    const { story } = (data ?? {}) as { story?: { depictsSurvivor?: unknown } | null }
    return data === undefined || story?.depictsSurvivor === 'yes'
  }

/**
 * Payload's `access` for a collection of one row of the policy.
 * @param kind the row
 */
export function contentAccess(kind: ContentKind): CollectionAccess {
  const rule: Rule = policy[kind]
  const stories = rule.stories ?? []
  const read = byRole(...rule.read)
  const trash = byRole(...rule.trash)
  const update = anyOf(byRole(...rule.update), ofStories(stories))
  return {
    read,
    readVersions: read,
    create: anyOf(byRole(...rule.create), createsStory(stories)),
    update: (args) => (isTrashWrite(args.data) ? trash(args) : update(args)),
    // Payload asks it for the trash too, beside `update`
    delete: trash,
  }
}

/** Payload's `access` for a global of one row of the policy. */
export function globalAccess(kind: ContentKind): GlobalAccess {
  const rule: Rule = policy[kind]
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
export const confidentialAccess = contentAccess('confidential')
