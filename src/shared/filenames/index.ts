// The names that people gave their files: cleaned, and given back to whoever downloads.
// May import src/shared/localization and the library that writes the header.
export { MOST_FILENAME_BYTES, cleanFilename } from './cleanFilename.ts'
export { inlineAs } from './inlineAs.ts'
