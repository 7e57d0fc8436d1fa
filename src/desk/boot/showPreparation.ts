import type { Env } from '#shared/config/index.ts'
import type { Preparation } from './prepare.ts'

/** Documents between two lines of progress. */
const STEP = 20

/** Shows how far the seeding has come. */
export function showProgress(done: number, total: number): void {
  if (done % STEP === 0 || done === total)
    process.stdout.write(`Seeding the mission's content: ${done} of ${total}\n`)
}

/** Shows once what the first start has created, above all the administrator's sign-in. */
export function showPreparation({ administrator, seeded }: Preparation, env: Env): void {
  if (seeded > 0) process.stdout.write(`Seeded ${seeded} documents of the mission's content.\n`)
  if (!administrator) return
  // whoever set ADMIN_PASSWORD knows the password already
  const password = env.admin ? 'the one in ADMIN_PASSWORD' : administrator.password
  process.stdout.write(
    [
      '',
      'The first administrator, shown this once:',
      `  e-mail    ${administrator.email}`,
      `  password  ${password}`,
      `  sign in   ${env.serverUrl}/admin`,
      '',
      '',
    ].join('\n'),
  )
}
