// Rich text: what it may hold (allowed.ts), cleaning on save, the public form and its renderings.
// Pure; editor.ts and richTextField.ts, which import Payload, are imported by their own paths, so
// that the newsstand may import render*.ts. May import src/shared/localization, src/shared/phone and
// src/shared/errors.
export { isEmptyRichText } from './text.ts'
export { type FrozenWords, frozenWords } from './frozenWords.ts'
export { type RichTextNode, asNode, childrenOf, descendants } from './node.ts'
export {
  type RichTextReference,
  linkedDocument,
  mediaOf,
  richTextReferences,
  richTextUrls,
  undialledAddress,
} from './references.ts'
export { renderHtml } from './renderHtml.ts'
export { renderText } from './renderText.ts'
export { type ResolveRichText, type ResolvedMedia } from './resolve.ts'
export { richTextText } from './text.ts'
