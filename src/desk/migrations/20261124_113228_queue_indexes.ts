import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`listed_changedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`listed_liveState_locale_idx\` ON \`editions\` (\`listed\`,\`live_state\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`listed_locale_progress_workflow_idx\` ON \`editions\` (\`listed\`,\`locale\`,\`progress\`,\`workflow\`);`)
  await db.run(sql`CREATE INDEX \`listed_changedAt_folded_idx\` ON \`editions\` (\`listed\`,\`changed_at\`,\`folded\`);`)
  await db.run(sql`CREATE INDEX \`verifiedUntil_idx\` ON \`editions\` (\`verified_until\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`listed_liveState_locale_idx\`;`)
  await db.run(sql`DROP INDEX \`listed_locale_progress_workflow_idx\`;`)
  await db.run(sql`DROP INDEX \`listed_changedAt_folded_idx\`;`)
  await db.run(sql`DROP INDEX \`verifiedUntil_idx\`;`)
  await db.run(sql`CREATE INDEX \`listed_changedAt_idx\` ON \`editions\` (\`listed\`,\`changed_at\`);`)
}
