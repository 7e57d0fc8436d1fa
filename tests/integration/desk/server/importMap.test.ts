import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateImportMap } from 'payload'

import { buildDeskConfig } from '#desk/config.ts'
import { sqliteDatabase } from '../../../support/databases.ts'
import { testEnv } from '../../../support/desk/testEnv.ts'
import { projectRoot } from '../../../support/projectRoot.ts'

/** The map itself: the imports above it are relative to where the file lies. */
const mapIn = (file: string): string =>
  readFileSync(file, 'utf8').replace(/^[\s\S]*(?=export const importMap)/, '')

describe('the map from the config to the components of the admin', () => {
  const database = sqliteDatabase()

  it('is committed as the config makes it (npm run generate:importmap)', async () => {
    const config = await buildDeskConfig({ env: testEnv(database) })
    const importMapFile = join(database.folder, 'importMap.js')
    config.admin.importMap.importMapFile = importMapFile
    await generateImportMap(config, { force: true, log: false })
    expect(mapIn(join(projectRoot, 'src/app/(payload)/admin/importMap.js'))).toBe(
      mapIn(importMapFile),
    )
  })
})
