import type { Role } from '#desk/access/roles.ts'

/** What is tried on one document: `…Ru` in Russian, the translator's locale, the rest in Kyrgyz. */
export const operations = [
  'read',
  'readRu',
  'readAll',
  'list',
  'create',
  'update',
  'updateRu',
  'trash',
  'delete',
  'versions',
  'restore',
] as const
/** One of `operations`. */
export type Operation = (typeof operations)[number]

/** Who may; everybody else is refused, service accounts and anonymous callers always. */
export type Expected = Partial<Record<Operation, readonly Role[]>>

const nobody: readonly Role[] = []
const onlyAdministrator: readonly Role[] = ['administrator']
const onlySafeguarding: readonly Role[] = ['safeguarding']
const everybody: readonly Role[] = [
  'administrator',
  'editor',
  'author',
  'translator',
  'safeguarding',
  'viewer',
]

const read = { read: everybody, readRu: everybody, readAll: everybody }
const records = { list: everybody, versions: everybody, restore: onlyAdministrator }

const writers: readonly Role[] = ['administrator', 'editor', 'author']
const trash: readonly Role[] = ['administrator', 'editor', 'safeguarding']
const editors: readonly Role[] = ['administrator', 'editor']

const reviewed: Expected = {
  ...read,
  ...records,
  create: writers,
  update: writers,
  updateRu: [...writers, 'translator'],
  trash,
  delete: trash,
}

const safeguarded: Expected = {
  ...reviewed,
  create: [...writers, 'safeguarding'],
  update: [...writers, 'safeguarding'],
  updateRu: [...writers, 'translator', 'safeguarding'],
}

const simple: Expected = {
  ...read,
  ...records,
  create: editors,
  update: editors,
  updateRu: editors,
  trash: editors,
  delete: editors,
}

const withoutVersions = ({ restore: _, versions: __, trash: ___, ...others }: Expected): Expected =>
  others

/** The operations that a global has. */
const ofGlobal = ({ update, updateRu }: Expected): Expected => ({
  ...read,
  versions: everybody,
  restore: onlyAdministrator,
  ...(update && { update }),
  ...(updateRu && { updateRu }),
})

/**
 * The table “Roles” of the design, written out for one type of each row. It is compared with the
 * policy in `src/desk/access`, so it is not generated from it.
 */
export const expected = {
  programmes: reviewed,
  news: reviewed,
  story: safeguarded,
  hotlines: safeguarded,
  partners: simple,
  media: { ...withoutVersions(simple), create: writers },
  consents: {
    read: onlySafeguarding,
    list: onlySafeguarding,
    create: onlySafeguarding,
    update: onlySafeguarding,
    trash: onlySafeguarding,
    delete: onlySafeguarding,
  },
  // everybody may list accounts, and then gets their own only
  users: {
    read: onlyAdministrator,
    create: onlyAdministrator,
    update: onlyAdministrator,
    delete: nobody,
  },
  editions: { read: everybody, list: everybody, create: nobody, update: nobody, delete: nobody },
  audit: {
    read: ['administrator', 'safeguarding'],
    list: ['administrator', 'safeguarding'],
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  // read and written below their editions only: see ../discussion
  comments: { read: nobody, list: nobody, create: nobody, update: nobody, delete: nobody },
  organisation: ofGlobal(reviewed),
  safety: ofGlobal(safeguarded),
  navigation: ofGlobal(simple),
} as const satisfies Record<string, Expected>

/** A row of the table. */
export type Subject = keyof typeof expected
