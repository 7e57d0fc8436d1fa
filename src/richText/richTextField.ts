import type { FieldHook, RichTextField } from 'payload'

import { KerbenError } from '../errors/kerbenError.ts'
import { inLanguage } from '../localization/label.ts'
import type { Label } from '../localization/locales.ts'
import { cleanRichText } from './clean.ts'
import { richTextEditor } from './editor.ts'
import { notRichText } from './messages.ts'
import { asNode } from './node.ts'

/** What a rich text field is made of. */
export interface RichTextFieldOptions {
  name: string
  label: Label
  description?: Label
  /** Slugs of the collections that an internal link may lead to. */
  linkableCollections: readonly string[]
  /** Payload's `admin` of the field: a condition, a position. */
  admin?: Omit<NonNullable<RichTextField['admin']>, 'description'>
}

/**
 * A localized field of rich text that is cleaned on every save, whoever saves: by the editor, REST,
 * GraphQL, the seed or a restore. Never required: completeness is the gate's business.
 */
export function richTextField(options: RichTextFieldOptions): RichTextField {
  const { name, label, description, linkableCollections, admin } = options
  return {
    name,
    type: 'richText',
    label,
    localized: true,
    admin: { ...admin, ...(description ? { description } : {}) },
    editor: richTextEditor({ linkableCollections }),
    hooks: { beforeValidate: [cleanOnSave(linkableCollections)] },
  }
}

/**
 * The hook that cleans a rich text field. It runs before the editor's own hooks, which take note of
 * the nodes that they find.
 * @throws KerbenError `not_rich_text` (400) for a value that is neither rich text nor nothing
 */
export function cleanOnSave(linkable: readonly string[]): FieldHook {
  return ({ value, req, path }) => {
    if (value === undefined || value === null) return undefined
    const root = asNode((value as { root?: unknown }).root)
    if (root?.type !== 'root' || !Array.isArray(root.children))
      throw new KerbenError({
        code: 'not_rich_text',
        status: 400,
        message: inLanguage(notRichText, req.i18n.language),
        details: { errors: [{ path: path.join('.'), message: notRichText }] },
      })
    return { root: cleanRichText(root, { linkable }) }
  }
}
