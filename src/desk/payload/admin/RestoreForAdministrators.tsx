// Payload 3.90.1 shows the button that restores a version to whoever may update, and has no setting
// for it.

import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { hasRole } from '#desk/access/roles.ts'

interface Props {
  readonly children?: ReactNode
  /** From Payload: who is signed in. */
  readonly user?: PayloadRequest['user']
}

/**
 * Shows the button that restores a version to administrators alone: it replaces every locale, and
 * the desk refuses it to anybody else.
 */
export function RestoreForAdministrators({ children, user }: Props) {
  return (
    <>
      {!hasRole(user, 'administrator') && (
        <style>{'.view-version__restore { display: none }'}</style>
      )}
      {children}
    </>
  )
}
