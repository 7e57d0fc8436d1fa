'use client'
import { Link } from '@payloadcms/ui'

import type { EditionProps } from './editionProps.ts'
import { texts } from './texts.ts'

interface Props extends Omit<EditionProps, 'base'> {
  readonly path: string
  readonly label: string
}

/** Leads to the field that a comment is about, in the language of its edition. */
export function FieldLink({ path, label, locale, language, shown, onField }: Props) {
  if (locale !== shown) {
    // a link, so that Payload asks before unsaved changes are left
    const query = new URLSearchParams({ locale, field: path })
    return (
      <Link href={`?${query.toString()}`} prefetch={false}>
        {texts.toField[language]} {label}
      </Link>
    )
  }
  return (
    <button
      type="button"
      className="editions__link"
      data-comment-field={path}
      onClick={() => {
        onField(path)
      }}
    >
      {texts.toField[language]} {label}
    </button>
  )
}
