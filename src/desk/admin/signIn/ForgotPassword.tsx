import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { inLanguage, interfaceLanguage } from '#shared/localization/index.ts'
import { askAdministrator, askAdministratorHow } from './texts.ts'

/** The page for who forgot their password, on a desk that sends no mail: it says whom to ask. */
export function ForgotPassword({ i18n, payload }: AdminViewServerProps) {
  const language = interfaceLanguage(i18n.language)
  const { admin, routes } = payload.config
  return (
    <>
      <div className="form-header">
        <h1>{i18n.t('authentication:forgotPassword')}</h1>
        <p>{inLanguage(askAdministrator, language)}</p>
        <p>{inLanguage(askAdministratorHow, language)}</p>
      </div>
      <Link
        href={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login })}
        prefetch={false}
      >
        {i18n.t('authentication:backToLogin')}
      </Link>
    </>
  )
}
