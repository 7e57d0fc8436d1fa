import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'

import { createLocalReq } from 'payload'

import { asSystem } from '#desk/access/actor.ts'
import * as operator from '#desk/people/accounts/operator.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { performTasks } from '../../../support/desk/performTasks.ts'
import { run } from '../../../support/newsstand/runProgram.ts'
import { createPeople, createPerson, type People } from '../../../support/people.ts'
import { askAccounts, outcome } from './askAccounts.ts'

const COMMAND = 'src/desk/commands/users.ts'

eachDatabase('a desk without mail', (database) => {
  let desk: TestDesk
  let people: People
  let logged = ''
  const { actions, audit, change, create, post, signIn, stored } = askAccounts(() => desk)

  beforeAll(async () => {
    const log = new Writable({
      write(chunk: Buffer, _encoding, done) {
        logged += chunk.toString()
        done()
      },
    })
    desk = await startTestDesk({ database, variables: { LOG_LEVEL: 'info' }, log })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  /** Runs the command as an operator does while the desk runs. */
  const npmRunUsers = async (...args: string[]) => {
    const program = run(COMMAND, {
      args,
      variables: {
        DATABASE_URL: database.url,
        MONGODB_STANDALONE: database.transactions ? '0' : '1',
        DATA_DIR: database.folder,
        PAYLOAD_SECRET: desk.env.payloadSecret,
      },
    })
    const code = await program.ended
    return { code, out: program.stdout(), error: program.stderr() }
  }
  const asOperator = () => createLocalReq({ context: asSystem('operator') }, desk.payload)
  const byOperator = async (id: string) =>
    (await audit(id)).filter(({ actor }) => actor === 'operator').map(({ action }) => action)

  it('starts no reset: 409 no_mail, and nothing is recorded or pretended', async () => {
    for (const { email, id } of [people.safeguarding, people.viewer]) {
      expect(outcome(await post(`${id}/reset`, people.administrator))).toMatchObject({
        status: 409,
        code: 'no_mail',
      })
      await desk.rest('POST', '/users/forgot-password', { body: { email } })
      await performTasks(desk.payload)
      expect(await actions(id)).not.toContain('startReset')
      expect((await stored(id))['resetPasswordToken']).toBeFalsy()
      expect(logged).not.toContain(email)
    }
  })

  describe('npm run users', () => {
    it('reset prints a link that works once, while the desk runs', async () => {
      const { email, id } = people.safeguarding
      const { code, error, out } = await npmRunUsers('reset', email.toUpperCase())
      expect([code, error]).toEqual([0, ''])
      const token = /\/admin\/reset\/(\S+)/.exec(out)?.[1] ?? ''
      expect(out).toMatch(/works once, until \d{4}-/)
      expect(JSON.stringify(await stored(id))).not.toContain(token)
      const use = () => {
        const body = { token, password: 'a password of their own' }
        return desk.rest('POST', '/users/reset-password', { body })
      }
      expect((await use()).status).toBe(200)
      expect((await use()).status).toBe(403)
      expect((await signIn(email, 'a password of their own')).status).toBe(200)
      expect(await byOperator(id)).toEqual(['startReset'])
    })

    it('says in a line what is wrong, and ends with 1', async () => {
      for (const [args, words] of [
        [['reset', 'nobody@example.org'], 'There is no account nobody@example.org.'],
        [['promote', 'somebody@example.org'], 'There is no “promote”.'],
        [['grant', 'somebody@example.org', 'administrator'], 'grant knows one role: safeguarding.'],
      ] as const) {
        const { code, error, out } = await npmRunUsers(...args)
        expect([code, out]).toEqual([1, ''])
        expect(error).toContain(words)
      }
    })

    it('unlock lets a person in again, whoever it is', async () => {
      const { email, id } = await createPerson(desk, ['safeguarding'])
      await desk.payload.db.updateOne({
        collection: 'users',
        id,
        data: { loginAttempts: 5, lockUntil: new Date(Date.now() + 600_000).toISOString() },
      })
      await operator.unlock(await asOperator(), email)
      expect((await stored(id))['lockUntil'] ?? null).toBeNull()
      expect(await byOperator(id)).toEqual(['unlock'])
    })

    it('grant and revoke need nobody’s confirmation, and are known to the desk at once', async () => {
      const email = `${randomUUID()}@example.org`
      const { body } = await create(people.administrator, { email, roles: ['editor'] })
      const { id } = body.doc
      await change(id, { roles: ['editor', 'safeguarding'] }, people.administrator)
      expect(await operator.grant(await asOperator(), email)).toContain(
        `reset ${email} prints a link`,
      )
      expect((await stored(id)).roles).toEqual(['editor', 'safeguarding'])
      await operator.revoke(await asOperator(), email)
      expect((await stored(id)).roles).toEqual(['editor'])
      expect(await byOperator(id)).toEqual([
        'changeAccount',
        'confirmSafeguarding',
        'changeAccount',
        'revokeSafeguarding',
      ])
    })

    it('list shows each account in a line, and no secret', async () => {
      const lines = (await operator.listAccounts(await asOperator())).split('\n')
      expect(lines).toContain(`${people.viewer.email}\tviewer`)
      const { hash } = await stored(people.viewer.id)
      expect(lines.join()).not.toContain(String(hash))
    })
  })
})
