/** The hidden field with the id of the account that saved a document last. */
export const SAVED_BY = 'savedBy'

/** The hidden field with the locale in which a document was saved last. */
export const SAVED_LOCALE = 'savedLocale'
