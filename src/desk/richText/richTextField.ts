import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import type { FieldHook, RichTextField } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { type Label, isLocale } from '#shared/localization/index.ts'
import { type RichTextNode, asNode, childrenOf } from '#shared/richText/node.ts'
import { isList, isObject } from '#shared/values/index.ts'
import { cleanRichText } from './clean.ts'

/** What a rich text field is made of. */
export interface RichTextFieldOptions {
  name: string
  label: Label
  description?: Label
  /** True by default. */
  localized?: boolean
  /** Payload's `admin` of the field: a condition, a position. */
  admin?: Omit<NonNullable<RichTextField['admin']>, 'description'>
}

/**
 * A field of rich text in the config's editor, cleaned on every save, whether from the editor,
 * REST, GraphQL, the seed or a restore. Never required here: the gate checks completeness.
 */
export function richTextField(options: RichTextFieldOptions): RichTextField {
  const { name, label, description, localized = true, admin } = options
  return {
    name,
    type: 'richText',
    label,
    localized,
    admin: { ...admin, ...(description ? { description } : {}) },
    hooks: { beforeValidate: [cleanOnSave], afterRead: [openable] },
  }
}

/**
 * Cleans a rich text field; a text without blocks is stored as none, since Lexical opens no such
 * text. It runs before the editor's own hooks, which take note of the nodes.
 * @throws KerbenError `not_rich_text` (400) for a value that is neither rich text nor nothing
 */
const cleanOnSave: FieldHook<StoredDocument, unknown> = ({ value, path, field, req }) => {
  if (value === undefined || value === null) return undefined
  const stored = storedRichText(field, value, req.locale)
  if (stored === undefined)
    throw new KerbenError({ code: 'not_rich_text', errors: [{ path: path.join('.') }] })
  return stored
}

/**
 * Rich text as a save would store it.
 * @param locale of the save
 * @returns null for a text without blocks, undefined for what is no rich text
 */
export function storedRichText(
  field: object,
  value: unknown,
  locale: unknown,
): { readonly root: RichTextNode } | null | undefined {
  const root = asNode(isObject(value) ? value.root : null)
  if (root?.type !== 'root' || !Array.isArray(root.children)) return undefined
  const localized = 'localized' in field && field.localized === true
  const written = localized && isLocale(locale) ? locale : null
  const clean = cleanRichText(root, { linkable: linkableIn(field), locale: written })
  return childrenOf(clean).length === 0 ? null : { root: clean }
}

/** Gives a stored text that Lexical cannot open, since it is without blocks, as none. */
const openable: FieldHook<StoredDocument, unknown> = ({ value }) => {
  const root = asNode(isObject(value) ? value.root : null)
  return root !== null && childrenOf(root).length === 0 ? null : value
}

/** The collections that the field's editor offers for links; the server accepts no others. */
function linkableIn(field: unknown): readonly string[] {
  // Payload's type covers all editors; ours is Lexical's
  const { editorConfig } = (field as { editor: LexicalRichTextAdapter }).editor
  const link: unknown = editorConfig.resolvedFeatureMap.get('link')?.sanitizedServerFeatureProps
  const slugs = isObject(link) && isList(link.enabledCollections) ? link.enabledCollections : []
  return slugs.map(String)
}
