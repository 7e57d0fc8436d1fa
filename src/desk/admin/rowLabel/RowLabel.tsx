'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import React from 'react'

import { type Label, inLanguage } from '#shared/localization/index.ts'

interface RowLabelProps {
  readonly fallback: Label
  readonly names: readonly string[]
  readonly values?: Readonly<Record<string, Label>>
}

/** The label of a collapsed row of an array field, made of its values: `Kyrgyzstan · covered`. */
export function RowLabel({ fallback, names, values = {} }: RowLabelProps): React.ReactElement {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>()
  const { i18n } = useTranslation()
  const words = names.flatMap((name) => {
    const value = data?.[name]
    if (typeof value !== 'string' || value.trim() === '') return []
    const label = values[value]
    return [label ? inLanguage(label, i18n.language) : value]
  })
  return (
    <span className="row-name">
      {words.join(' · ') || `${inLanguage(fallback, i18n.language)} ${String(rowNumber + 1)}`}
    </span>
  )
}
