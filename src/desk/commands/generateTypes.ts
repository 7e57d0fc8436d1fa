/**
 * `npm run generate:types`: writes the types of stored documents from the config, made on SQLite,
 * whose ids they describe. `npm run check:generated` fails where the committed ones differ.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateTypes } from 'payload/node'

import { buildDeskConfig } from '#desk/index.ts'
import { readEnv } from '#shared/config/index.ts'

process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
// Payload would write there, whatever its caller says
delete process.env.PAYLOAD_TS_OUTPUT_PATH

// settings of its own, whatever the environment's are: nothing is opened or signed
const env = readEnv({ DATABASE_URL: 'file:data/kerben.db', PAYLOAD_SECRET: 'x'.repeat(32) })
const config = await buildDeskConfig({ env })
const committed = config.typescript.outputFile
const isCheck = process.argv.includes('--check')

if (!isCheck) await generateTypes(config, { log: false })
else if ((await made()) !== (await readFile(committed, 'utf8').catch(() => ''))) {
  console.error('The types of stored documents are old: run npm run generate:types')
  process.exitCode = 1
}
// Payload's timers would keep the process open.
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
