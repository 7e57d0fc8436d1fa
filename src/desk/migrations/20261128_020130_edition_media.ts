import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { usedMediaTableDown, usedMediaTableUp } from '#desk/editions/usedMediaTable.ts'

/** The table of the media that working copies use, kept by triggers. A change of it is a migration of its own. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of usedMediaTableUp) await db.run(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const statement of usedMediaTableDown) await db.run(sql.raw(statement))
}
