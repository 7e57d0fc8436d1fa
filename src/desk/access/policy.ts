import { type Role, deskRoles } from './roles.ts'

/** Who may do what with one kind of collection or global. What is not listed is refused. */
export interface Rule {
  readonly read: readonly Role[]
  readonly create: readonly Role[]
  /** A translator's updates are narrowed to the text of their locales by `translatorGuard`. */
  readonly update: readonly Role[]
  /** Moving to the trash, restoring from it, and deleting; all three only while nothing is live. */
  readonly trash: readonly Role[]
}

const nobody: readonly Role[] = []

const reviewed: Rule = {
  read: deskRoles,
  create: ['administrator', 'editor', 'author'],
  update: ['administrator', 'editor', 'author', 'translator'],
  trash: ['administrator', 'editor', 'safeguarding'],
}

/** The table "Roles" of the design, as data: one row for each kind of collection or global. */
export const policy = {
  /** Types and globals of the workflow `reviewed`. */
  reviewed,
  /** Types and globals of the workflow `safeguarded`. */
  safeguarded: {
    ...reviewed,
    create: [...reviewed.create, 'safeguarding'],
    update: [...reviewed.update, 'safeguarding'],
  },
  /** Types and globals of the workflow `simple`. */
  simple: {
    read: deskRoles,
    create: ['administrator', 'editor'],
    update: ['administrator', 'editor'],
    trash: ['administrator', 'editor'],
  },
  media: {
    read: deskRoles,
    create: ['administrator', 'editor', 'author'],
    update: ['administrator', 'editor'],
    trash: ['administrator', 'editor'],
  },
  /** Consents and shelterSites: administrators are left out on purpose. */
  confidential: {
    read: ['safeguarding'],
    create: ['safeguarding'],
    update: ['safeguarding'],
    trash: ['safeguarding'],
  },
  /** No API writes them, only operations of the desk. */
  editions: { read: deskRoles, create: nobody, update: nobody, trash: nobody },
  /** Written by `recordAudit` alone. */
  audit: { read: ['administrator', 'safeguarding'], create: nobody, update: nobody, trash: nobody },
  /**
   * People may also read and change their own account: see `src/desk/people/access.ts`. Nobody is
   * deleted.
   */
  users: {
    read: ['administrator'],
    create: ['administrator'],
    update: ['administrator'],
    trash: nobody,
  },
} as const satisfies Record<string, Rule>

/** A row of the table. */
export type PolicyKind = keyof typeof policy

/** A row that content types and globals follow. */
export type ContentKind = Extract<
  PolicyKind,
  'confidential' | 'media' | 'reviewed' | 'safeguarded' | 'simple'
>
