/**
 * A document of which no more is known: the collection's name is a variable, or it was read with
 * `locale: 'all'`, which the generated types do not describe. Its fields are looked at before use.
 */
export type StoredDocument = { id: string; [field: string]: unknown }
