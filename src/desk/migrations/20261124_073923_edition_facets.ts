import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { facetTableDown, facetTableUp } from '#desk/editions/facetTable.ts'

/** The tables that delivery filters by, kept by triggers. A change of them is a migration of its own. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of facetTableUp) await db.run(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const statement of facetTableDown) await db.run(sql.raw(statement))
}
