// Rich text as the desk writes it: cleaned on save, and its public form at publishing.
// richTextField.ts, which knows Payload, is imported by its own path; the editor is src/desk/payload/richText.
// May import src/shared.
export { cleanRichText } from './clean.ts'
export { type PublicRichText, publicRichText } from './freeze.ts'
export { undialledLink } from './messages.ts'
