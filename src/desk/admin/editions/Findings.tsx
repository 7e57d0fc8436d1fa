'use client'
import { Link } from '@payloadcms/ui'

import type { EditionOverview, NamedFinding } from '#desk/editionsApi/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly edition: EditionOverview
  readonly language: Locale
  /** The locale that the form shows. */
  readonly shown: string
  readonly onField: (path: string) => void
}

/** What the gate still wants of an edition; each field leads to its place in the form. */
export function Findings({ edition, language, shown, onField }: Props) {
  const { findings, locale } = edition
  if (findings.length === 0) return null

  function place({ field, path }: NamedFinding) {
    if (!field) return path
    if (locale === shown)
      return (
        <button
          type="button"
          className="editions__link"
          data-finding={`${locale}-${path}`}
          onClick={() => {
            onField(field.path)
          }}
        >
          {field.label}
        </button>
      )
    // a link, so that Payload asks before unsaved changes are left
    const query = new URLSearchParams({ locale, field: field.path })
    return (
      <Link href={`?${query.toString()}`} data-finding={`${locale}-${path}`} prefetch={false}>
        {field.label}
      </Link>
    )
  }

  return (
    <details>
      <summary>
        {texts.findings[language]} {findings.length}
      </summary>
      <ul>
        {findings.map((finding) => (
          <li
            key={`${finding.path}${finding.message.en}`}
            className={`editions__finding--${finding.severity}`}
          >
            {finding.severity === 'warning' && <em>{texts.warning[language]} </em>}
            {place(finding)}: {finding.message[language]}
          </li>
        ))}
      </ul>
    </details>
  )
}
