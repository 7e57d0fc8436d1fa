import {
  $createParagraphNode,
  type LexicalEditor,
  RootNode,
} from '@payloadcms/richtext-lexical/lexical'

/**
 * Gives a text that loses its last block, such as an image that is removed or refused, an empty
 * paragraph: Lexical opens no text without blocks, nor could anybody write into it.
 * @returns what ends it
 */
export const neverEmpty = (editor: LexicalEditor): (() => void) =>
  editor.registerNodeTransform(RootNode, (root) => {
    if (root.isEmpty()) root.append($createParagraphNode())
  })
