import type { Field, FieldAccess } from 'payload'

// imported by their own paths: the rest of src/desk/access records in the audit, which uses this
// search
import { isRestoring, refuseDropped } from '#desk/access/refuseDropped.ts'

/** The name of the folded column, in every collection that has one. */
export const FOLDED = 'folded'

const nobody = () => false

/** A restored version brings its own folded text, which is written anew after the save. */
const restored: FieldAccess = ({ req }) => isRestoring(req)

/**
 * The folded column, hidden from forms, lists and filters of the admin. Clients may not set it. It
 * holds only texts that every reader of the collection may read, since a filter could query it.
 * @param read a field rule that does not look at the document, where not every reader may search
 */
export const foldedField = (read?: FieldAccess): Field[] =>
  refuseDropped([
    {
      name: FOLDED,
      type: 'textarea',
      // the list's search box shows it: “Search by words”
      label: { ky: 'сөздөр', ru: 'словам', en: 'words' },
      access: { create: nobody, update: restored, ...(read ? { read } : {}) },
      admin: {
        disabled: true,
        // the fields that it is made from already show the difference
        components: { Diff: '/src/desk/admin/search/NoDiff#NoDiff' },
      },
    },
  ])
