// Rich text as the desk writes it: cleaned on save, and its public form at publishing.
// editor.ts and richTextField.ts, which know Payload, are imported by their own paths.
// May import src/shared.
export { cleanRichText } from './clean.ts'
export { type PublicRichText, publicRichText } from './freeze.ts'
