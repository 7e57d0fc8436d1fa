import type { Field, FieldAccess } from 'payload'

// by their own paths: the rest of that room records in the audit, which is searched
import { isRestoring, refuseDropped } from '#desk/access/refuseDropped.ts'

/** The name of the folded column, in every collection that has one. */
export const FOLDED = 'folded'

const nobody = () => false

/** An old version brings its own, which is written anew after the save. */
const restored: FieldAccess = ({ req }) => isRestoring(req)

/**
 * The folded column: in no form, list or filter of the admin. A client that sets it is refused.
 * It holds only what every reader of its collection may read, since a filter could ask for it.
 * @param read a static rule, where not every reader of the collection may search it
 */
export const foldedField = (read?: FieldAccess): Field[] =>
  refuseDropped([
    {
      name: FOLDED,
      type: 'textarea',
      // the search box of a list says it: “Search by words”
      label: { ky: 'сөздөр', ru: 'словам', en: 'words' },
      access: { create: nobody, update: restored, ...(read ? { read } : {}) },
      admin: {
        disabled: true,
        // it says nothing that the fields it is made of do not say
        components: { Diff: '/src/desk/admin/search/NoDiff#NoDiff' },
      },
    },
  ])
