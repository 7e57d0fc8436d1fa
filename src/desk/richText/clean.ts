import { lexicalElement, lexicalParagraph } from '#desk/richText/cleanNodes.ts'
import { type RichTextNode, asNode } from '#shared/richText/node.ts'
import { cleanInline, isInline } from './cleanInline.ts'
import { cleanList } from './cleanList.ts'
import { type CleanContext, type CleanOptions, descend } from './cleanNodes.ts'
import { cleanTable } from './cleanTable.ts'
import { cleanUpload } from './cleanUpload.ts'
import { fitHeadings, writtenTag } from './fitHeadings.ts'
import { markedParagraphs } from './markedParagraphs.ts'

/**
 * Reduces rich text to what the allow-list contains, whoever sent it: unknown nodes are replaced by
 * their text, unknown formats, styles and unsafe addresses are removed, and neighbouring texts of
 * one format are joined, headings fitted into the levels that there are, and paragraphs with marks of
 * lists made lists. Cleaning twice changes nothing more.
 * @param root a root node in the form that the editor or an API client sends
 * @returns a root node that the editor can open
 */
export function cleanRichText(root: unknown, options: CleanOptions): RichTextNode {
  const node = asNode(root)
  if (node === null) return lexicalElement('root', [])
  const context = {
    ...options,
    depth: 0,
    inLink: false,
    inTable: false,
    lifted: [],
  }
  return fitHeadings(lexicalElement('root', cleanBlocks(...descend(node, context)), node))
}

/** Cleans blocks; text that stands between them becomes a paragraph. */
function cleanBlocks(nodes: RichTextNode[], context: CleanContext): RichTextNode[] {
  const blocks: RichTextNode[] = []
  let line: RichTextNode[] = []
  const flush = () => {
    blocks.push(...withLifted(context, (own) => paragraphs(cleanInline(line, own))))
    line = []
  }
  for (const node of nodes) {
    if (isInline(node)) line.push(node)
    else {
      flush()
      blocks.push(...withLifted(context, (own) => cleanBlock(node, own)))
    }
  }
  flush()
  return markedParagraphs(blocks)
}

/** Moves images out of lines of text, and places them after the block that contained them. */
function withLifted(context: CleanContext, clean: (own: CleanContext) => RichTextNode[]) {
  const lifted: RichTextNode[] = []
  const blocks = clean({ ...context, lifted })
  const isEmpty = blocks.every(({ children }) => children?.length === 0)
  return lifted.length > 0 && isEmpty ? lifted : [...blocks, ...lifted]
}

function cleanBlock(node: RichTextNode, context: CleanContext): RichTextNode[] {
  switch (node.type) {
    case 'paragraph':
      return [lexicalParagraph(cleanInline(...descend(node, context)), node)]
    case 'heading':
      return [
        lexicalElement('heading', cleanInline(...descend(node, context)), node, {
          tag: writtenTag(node),
        }),
      ]
    case 'quote':
      return [lexicalElement('quote', cleanInline(...descend(node, context)), node)]
    case 'list':
      return cleanList(node, context)
    case 'upload':
      return cleanUpload(node)
    case 'table':
      if (!context.inTable) return cleanTable(node, context, cleanBlocks)
  }
  return cleanBlocks(...descend(node, context))
}

function paragraphs(line: RichTextNode[]): RichTextNode[] {
  return line.length === 0 ? [] : [lexicalParagraph(line)]
}
