/**
 * The folded text that the desk's lists and pickers search: `бишкек` finds `Бишкек`, `озгочо` finds
 * `Өзгөчө`, on both databases. One hidden column a collection, written after each save alone.
 * Imports Payload's types, `src/desk/access` (refusals), `src/desk/database` and `src/shared/localization`.
 */
export { fillFolded } from './fillFolded.ts'
export { foldSearch } from './foldSearch.ts'
export { FOLDED, foldedField } from './foldedField.ts'
export { foldedText } from './foldedText.ts'
export { type SearchedTexts, fold, searchable, withFolded, withoutFolded } from './searchable.ts'
