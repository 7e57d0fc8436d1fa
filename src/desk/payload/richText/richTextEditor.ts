// Payload 3.90.1's Lexical editor offers links to every collection, including users; its link
// escapes incomplete addresses such as `iom.int`; and its table feature is called experimental.

import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, TextFieldSingleValidation } from 'payload'

import { withParts } from '#desk/fieldTree/index.ts'
import { badAddress, undialledLink } from '#desk/richText/messages.ts'
import { inLanguage } from '#shared/localization/index.ts'
import { phoneAddress } from '#shared/phone/index.ts'
import { headingTags, mediaCollection } from '#shared/richText/allowed.ts'
import { safeUrl } from '#shared/richText/safeUrl.ts'
import { pasteFeature } from './pasteFeature.ts'

/** What the editor may link to. */
export interface RichTextEditorOptions {
  /** Slugs of the collections that an internal link may lead to: content types with a page. */
  linkableCollections: readonly string[]
}

/**
 * The editor of all rich text, with exactly the features of `allowed.ts`. It only offers them:
 * `cleanRichText` enforces them on every save, by the field's hook (see `richTextField`). An image
 * has its alt text in each locale on the media file itself: the drawer that uploads an image asks
 * for it, the pencil of an image in the text opens it, and the gate requires it.
 */
export function richTextEditor({ linkableCollections }: RichTextEditorOptions) {
  const enabledCollections = [...linkableCollections]
  return lexicalEditor({
    features: [
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: [...headingTags] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      EXPERIMENTAL_TableFeature(),
      LinkFeature({
        enabledCollections,
        // A link needs the title at most; the drawer would load whole documents.
        maxDepth: 0,
        fields: ({ defaultFields }) => defaultFields.map(withSafeAddress),
      }),
      UploadFeature({ enabledCollections: [mediaCollection], maxDepth: 0 }),
      pasteFeature(),
    ],
  })
}

/**
 * Shows in the drawer at once that a link's address would be dropped on save, or cannot be dialled.
 * Payload asks the same of each link of a text that is saved, which unlike the drawer's has no field
 * for its words: there a number that cannot be dialled is kept as it was written, and the gate tells
 * of it.
 */
function withSafeAddress(field: FieldAffectingData): FieldAffectingData {
  if (field.name !== 'url' || field.type !== 'text') return field
  const validate: TextFieldSingleValidation = (value, { req, siblingData }) => {
    const { linkType }: { linkType?: unknown } = siblingData
    if (linkType === 'internal' || safeUrl(value) !== null) return true
    const reading = typeof value === 'string' ? phoneAddress(value)?.reading : undefined
    if (!reading || reading.ok) return inLanguage(badAddress, req.i18n.language)
    return !('text' in siblingData) || inLanguage(undialledLink(reading.problem), req.i18n.language)
  }
  // Payload's own hook would escape an incomplete address, such as "iom.int"
  const makeSafe = ({ value }: { value?: unknown }) => safeUrl(value) ?? value
  return withParts(field, { hasMany: false, validate, hooks: { beforeChange: [makeSafe] } })
}
