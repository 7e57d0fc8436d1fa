/**
 * A document of which no more is known, in generic rooms: its collection's name is a variable. Read
 * with `locale: 'all'`, a localized field of it holds a value for each locale. Its fields are looked
 * at before use; where the collection is known, its generated type or `AllLocales` of it says more.
 */
export type StoredDocument = { id: string; [field: string]: unknown }
