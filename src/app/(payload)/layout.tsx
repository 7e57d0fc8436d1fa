import '@payloadcms/next/css'

import config from '@payload-config'
import { RootLayout, handleServerFunctions } from '@payloadcms/next/layouts'
import { copyDataFromLocaleHandler } from '@payloadcms/ui/rsc'
import { headers as requestHeaders } from 'next/headers.js'
import { type ServerFunctionClient, createLocalReq, getPayload } from 'payload'
import type { ReactNode } from 'react'

import { repeatWhole } from '#desk/database/index.ts'
import { LeaveGuard, PlainRefusals } from '#desk/payload/admin/index.ts'
import {
  admitted,
  copyLocale,
  refusedOrLogged,
  withoutInternals,
} from '#desk/payload/serverFunctions/index.ts'
import { importMap } from './admin/importMap.js'

const serverFunctions = { 'copy-data-from-locale': copyLocale(copyDataFromLocaleHandler) }

const serverFunction: ServerFunctionClient = async ({ name, args }) => {
  'use server'
  const payload = await getPayload({ config, importMap })
  const headers = await requestHeaders()
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  try {
    const req = await createLocalReq({ ...(user && { user }), req: { headers } }, payload)
    const allowed = await admitted(req, { name, args })
    const call = { name, args: allowed, config, importMap, serverFunctions }
    return withoutInternals(await repeatWhole(payload, () => handleServerFunctions(call)))
  } catch (error) {
    throw refusedOrLogged(error, payload)
  }
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <LeaveGuard>
      <PlainRefusals />
      <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
        {children}
      </RootLayout>
    </LeaveGuard>
  )
}
