// `npm run users -- …`: what an operator does to accounts where nobody at the desk can, or may.
// It works while the desk runs, and is recorded as done by `operator`.
import type { PayloadRequest } from 'payload'

import { exitCodeOf, keepFilesPrivate, readEnvironment } from '#shared/process/index.ts'
import { type Order, orderOf } from './usersOrder.ts'

/** Does what was ordered, and says it. */
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
  // what is printed is the answer alone
  Object.assign(process.env, { LOG_LEVEL: 'error', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' })
  // after the settings are known: the config reads them as it is loaded
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
