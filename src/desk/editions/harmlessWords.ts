/**
 * The field, outside of hash and review, of the words that safeguarding has found to reveal nothing.
 */
export const HARMLESS_WORDS = 'harmlessWords'
