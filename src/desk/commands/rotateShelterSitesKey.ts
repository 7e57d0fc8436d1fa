// `npm run shelter-sites:rotate-key`: decrypts the shelter sites with SHELTER_SITES_KEY and
// encrypts them with SHELTER_SITES_NEW_KEY.
import type { Env } from '#shared/config/index.ts'
import { keepFilesPrivate, readEnvironment } from '#shared/process/index.ts'

const SLUG = 'shelterSites'

/**
 * The present key and the new one.
 * @throws Error in one line, saying what to set
 */
function keysOf({ shelterSitesKey: from, shelterSitesNewKey: to }: Env) {
  if (!from) throw new Error('SHELTER_SITES_KEY must be set to the key in use.')
  if (!to)
    throw new Error(
      'SHELTER_SITES_NEW_KEY must be set to the key to come: openssl rand -base64 32 makes one.',
    )
  if (from.equals(to))
    throw new Error('SHELTER_SITES_NEW_KEY is the key in use: there is nothing to change.')
  return { from, to }
}

async function rotate({ from, to }: { from: Buffer; to: Buffer }): Promise<string> {
  Object.assign(process.env, { PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' })
  // imported after the settings are read, since the config reads them while it is loaded
  const [{ createLocalReq, getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../../payload.config.ts'),
  ])
  const { asSystem } = await import('#desk/access/actor.ts')
  const { rotateKey } = await import('#desk/safeguarding/sealing/index.ts')
  const payload = await getPayload({ config })
  try {
    const req = await createLocalReq({ context: asSystem('operator') }, payload)
    const { documents, versions, already } = await rotateKey(req, SLUG, from, to)
    const left = already > 0 ? ` ${already} texts were under the new key before.` : ''
    return `Sealed ${documents} sites and ${versions} versions under the new key.${left}
Now set SHELTER_SITES_KEY to the new key, start the desk, and keep the old key as long as backups need it.`
  } finally {
    await payload.destroy()
  }
}

try {
  const env = readEnvironment()
  keepFilesPrivate(env)
  process.stdout.write(`${await rotate(keysOf(env))}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
