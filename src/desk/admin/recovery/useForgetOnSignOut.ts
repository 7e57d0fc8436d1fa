'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect } from 'react'

import { useLastUser } from '#desk/payload/admin/index.ts'

/**
 * Drops what this browser has kept of an account's unsaved text when the person signs out: not when
 * their session ends by itself, after which they go on.
 */
export function useForgetOnSignOut(): void {
  const { config } = useConfig()
  const { user } = useAuth()
  const account = useLastUser()?.id
  const isSigningOut = usePathname() === `${config.routes.admin}${config.admin.routes.logout}`
  useEffect(() => {
    if (!isSigningOut || account === undefined) return
    void import('./keptTexts.ts')
      .then(({ dropWithin }) => dropWithin({ account: String(account) }))
      // a browser without storage has kept nothing
      .catch(() => undefined)
  }, [isSigningOut, account, user])
}
