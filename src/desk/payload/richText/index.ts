// The editor of all rich text; what it writes is cleaned by src/desk/richText.
// May import Payload's Lexical editor, src/desk/richText and src/shared.
export { richTextEditor } from './richTextEditor.ts'
