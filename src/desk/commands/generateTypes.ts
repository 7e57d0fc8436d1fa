/**
 * `npm run generate:types`: writes the types of stored documents from the config, made on SQLite,
 * whose ids they describe. `npm run check:generated` fails where the committed ones differ.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateTypes } from 'payload/node'

import { sqliteConfig } from '#desk/database/sqliteConfig.ts'

// Payload imports what it needs as it goes, and tsx's loader alone keeps no process running
setInterval(() => undefined, 1000)

const config = await sqliteConfig(() => import('../../../payload.config.ts'))
const committed = config.typescript.outputFile
const isCheck = process.argv.includes('--check')

if (!isCheck) await generateTypes(config, { log: false })
else if ((await made()) !== (await readFile(committed, 'utf8').catch(() => ''))) {
  console.error('The types of stored documents are old: run npm run generate:types')
  process.exitCode = 1
}
process.exit()

/** The types as the config makes them now. */
async function made(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kerben-types-'))
  try {
    config.typescript.outputFile = join(folder, 'payload-types.ts')
    await generateTypes(config, { log: false })
    return await readFile(config.typescript.outputFile, 'utf8')
  } finally {
    await rm(folder, { recursive: true })
  }
}
