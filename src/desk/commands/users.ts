// `npm run users -- …`: operations on accounts that nobody can, or may, do in the admin.
// It works while the desk runs; the audit records them as done by `operator`.
import type { PayloadRequest } from 'payload'

import { exitCodeOf, keepFilesPrivate, readEnvironment } from '#shared/process/index.ts'
import { type Order, orderOf } from './usersOrder.ts'

/** Carries out an order and returns what to print. */
async function carryOut(order: Order, req: PayloadRequest): Promise<string> {
  const accounts = await import('#desk/people/accounts/operator.ts')
  switch (order.verb) {
    case 'list':
      return accounts.listAccounts(req)
    case 'reset':
      return accounts.printLink(req, order.email)
    case 'unlock':
      return accounts.unlock(req, order.email)
    case 'grant':
      return accounts.grant(req, order.email)
    case 'revoke':
      return accounts.revoke(req, order.email)
  }
}

async function run(order: Order): Promise<string> {
  keepFilesPrivate(readEnvironment())
  // so that only the command's answer is printed
  Object.assign(process.env, { LOG_LEVEL: 'error', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' })
  // imported after the settings are read, since the config reads them while it is loaded
  const [{ createLocalReq, getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../../payload.config.ts'),
  ])
  const { asSystem } = await import('#desk/access/actor.ts')
  const payload = await getPayload({ config })
  try {
    return await carryOut(order, await createLocalReq({ context: asSystem('operator') }, payload))
  } finally {
    await payload.destroy()
  }
}

try {
  process.stdout.write(`${await run(orderOf(process.argv.slice(2)))}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = exitCodeOf(error)
}
