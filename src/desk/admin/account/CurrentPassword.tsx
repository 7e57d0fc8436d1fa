'use client'
import {
  PasswordField,
  useAuth,
  useDocumentInfo,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect } from 'react'

import { inLanguage } from '#shared/localization/index.ts'
import { texts } from './texts.ts'

const PATH = 'currentPassword'

/**
 * Asks for the current password when a person changes their own password or address. The value is
 * not a stored field: the form sends it with one save only.
 */
export function CurrentPassword() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const changesPassword = useFormFields(([fields]) => 'password' in fields)
  const changesAddress = useFormFields(([fields]) => {
    const { email } = fields
    return email !== undefined && email.value !== email.initialValue
  })
  const isNeeded = id !== undefined && id === user?.id && (changesPassword || changesAddress)

  useEffect(() => {
    if (!isNeeded) dispatch({ type: 'REMOVE', path: PATH })
  }, [dispatch, isNeeded])

  if (!isNeeded) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name: PATH, label: inLanguage(texts.current, i18n.language), required: true }}
      path={PATH}
      schemaPath={PATH}
      validate={(value) => Boolean(value) || inLanguage(texts.required, i18n.language)}
    />
  )
}
