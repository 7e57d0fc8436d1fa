import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'

import { eachDatabase } from '../../../support/databases.ts'
import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { performTasks } from '../../../support/desk/performTasks.ts'
import { type Mailbox, startMailbox } from '../../../support/mailbox.ts'
import { createPeople, createPerson, type People, type Person } from '../../../support/people.ts'
import { until } from '../../../support/runningKerben.ts'
import { askAccounts, outcome } from './askAccounts.ts'

eachDatabase('a reset', (database) => {
  let desk: TestDesk
  let mailbox: Mailbox
  let people: People
  let logged = ''
  const { actions, audit, change, create, me, post, signIn, stored } = askAccounts(() => desk)
  const log = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString()
      done()
    },
  })

  beforeAll(async () => {
    mailbox = await startMailbox()
    const variables = {
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'cms@example.org',
      LOG_LEVEL: 'debug',
    }
    desk = await startTestDesk({ database, variables, log })
    people = await createPeople(desk)
  })
  afterAll(async () => {
    await desk.close()
    await mailbox.close()
  })

  const sent = () => performTasks(desk.payload)
  const linksTo = (email: string) =>
    mailbox.of(email).flatMap(({ text }) => /\/admin\/reset\/(\S+)/.exec(text)?.[1] ?? [])
  /** The token that a started reset brings by mail. */
  const started = async (person: Person): Promise<string> => {
    expect((await post(`${person.id}/reset`, people.administrator)).status).toBe(202)
    await sent()
    return linksTo(person.email).at(-1) ?? ''
  }
  const use = (token: string, password: string) =>
    desk.rest('POST', '/users/reset-password', { body: { token, password } })

  it('reaches its person by mail alone: a link, in their language, that works once', async () => {
    const person = await createPerson(desk, ['editor', 'safeguarding'])
    await desk.payload.db.updateOne({
      collection: 'users',
      id: person.id,
      data: { interfaceLanguage: 'ru' },
    })
    const answer = await post(`${person.id}/reset`, people.administrator)
    expect([answer.status, answer.body]).toEqual([202, { started: true }])
    expect(mailbox.of(person.email)).toEqual([])
    await sent()
    const mail = mailbox.of(person.email).find(({ text }) => text.includes('/admin/reset/'))
    expect(mail).toMatchObject({ from: 'cms@example.org', subject: 'Kerben: новый пароль' })
    expect(mail?.text).toContain('Ссылка действует один раз и только в течение часа.')
    const token = linksTo(person.email).at(-1) ?? ''
    expect(token).toMatch(/^[\w-]{43}$/)

    const password = randomUUID()
    expect((await use(token, password)).status).toBe(200)
    expect((await me(person)).status).toBe(401)
    expect((await signIn(person.email, password)).status).toBe(200)
    expect((await use(token, randomUUID())).status).toBe(403)
    expect((await audit(person.id)).map(({ action, actor }) => [action, actor])).toEqual([
      ['changeAccount', expect.anything()],
      ['grantSafeguarding', expect.anything()],
      ['startReset', people.administrator.id],
      ['finishReset', person.id],
    ])
  })

  it('shows its link to nobody: not in an answer, a filter, a sort, a copy, a job or a log', async () => {
    const person = await createPerson(desk, ['viewer'])
    const token = await started(person)
    const row = await stored(person.id)
    expect(JSON.stringify(row)).not.toContain(token)
    expect(row['resetPasswordToken']).toMatch(/^[\da-f]{64}$/)
    const as = people.administrator
    const secrets = [token, String(row['resetPasswordToken'])]
    const id = `where[id][equals]=${person.id}`
    const answers = [
      await desk.rest(
        'GET',
        `/users/${person.id}?showHiddenFields=true&select[resetPasswordToken]=true`,
        { as },
      ),
      await desk.rest('GET', `/users?${id}&select[resetPasswordToken]=true`, { as }),
      await desk.rest(
        'GET',
        `/users?${id}&where[resetPasswordToken][like]=${secrets[1]?.slice(0, 4) ?? ''}`,
        { as },
      ),
      await desk.rest('GET', `/tasks`, { as }),
      await desk.rest('GET', `/audit?where[documentId][equals]=${person.id}`, { as }),
      await desk.graphql(`{ User(id: "${person.id}") { id resetPasswordToken } }`, { as }),
      await desk.graphql(
        `{ Users(where: { resetPasswordToken: { exists: true } }) { totalDocs } }`,
        { as },
      ),
    ]
    const tasks = await desk.payload.db.find({ collection: 'tasks', limit: 0 })
    for (const secret of secrets) {
      expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(secret)
      expect(JSON.stringify(tasks)).not.toContain(secret)
      expect(logged).not.toContain(secret)
    }
    expect(logged).not.toContain(person.email)
  })

  it('is started by administrators alone', async () => {
    const { id } = await createPerson(desk, ['viewer'])
    for (const role of ['editor', 'safeguarding', 'viewer', 'frontend'] as const)
      expect((await post(`${id}/reset`, people[role])).status).toBe(403)
    expect((await post(`${id}/reset`, undefined)).status).toBe(401)
    expect((await post(`${randomUUID()}/reset`, people.administrator)).status).toBe(404)
    expect(outcome(await post(`${people.frontend.id}/reset`, people.administrator)).code).toBe(
      'no_sign_in',
    )
    await sent()
    expect((await stored(id))['resetPasswordToken']).toBeFalsy()
  })

  it('is void after an hour, after a later one, and when the account has changed', async () => {
    const late = await createPerson(desk, ['viewer'])
    const token = await started(late)
    const until = new Date(String((await stored(late.id))['resetPasswordExpiration'])).getTime()
    expect(until - Date.now()).toBeLessThanOrEqual(60 * 60 * 1000)
    await desk.payload.db.updateOne({
      collection: 'users',
      id: late.id,
      data: { resetPasswordExpiration: new Date(Date.now() - 1).toISOString() },
    })
    expect((await use(token, randomUUID())).status).toBe(403)

    const twice = await createPerson(desk, ['viewer'])
    const [first, second] = [await started(twice), await started(twice)]
    expect((await use(first, randomUUID())).status).toBe(403)
    expect((await use(second, randomUUID())).status).toBe(200)

    for (const body of [
      { email: `${randomUUID()}@example.org` },
      { password: randomUUID() },
      { active: false },
    ]) {
      const person = await createPerson(desk, ['viewer'])
      const link = await started(person)
      await change(person.id, body, people.administrator)
      expect((await use(link, randomUUID())).status).toBe(403)
    }
    // what changes nothing of it, leaves it
    const person = await createPerson(desk, ['viewer'])
    const link = await started(person)
    await change(person.id, { name: 'Айгүл', resetPasswordToken: 'x' }, people.administrator)
    expect((await use(link, randomUUID())).status).toBe(200)
  })

  it('that somebody forgot their password starts one too, and gives no token to a program', async () => {
    const person = await createPerson(desk, ['viewer'])
    const before = { email: person.email }
    expect((await desk.rest('POST', '/users/forgot-password', { body: before })).status).toBe(200)
    expect((await desk.rest('POST', '/users/forgot-password', { body: before })).status).toBe(200)
    await until(
      async () => {
        await sent()
        return linksTo(person.email).length > 0
      },
      () => 'no mail came',
    )
    const [token = ''] = linksTo(person.email)
    const given = await desk.payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
    })
    expect((await use(String(given), randomUUID())).status).toBe(403)
    expect((await use(token, randomUUID())).status).toBe(200)
    expect(await actions(person.id)).toEqual(expect.arrayContaining(['startReset', 'finishReset']))
  })

  it('that the mail server refuses is tried again, and the log names no address', async () => {
    const person = await createPerson(desk, ['viewer'])
    mailbox.refuse(true)
    await post(`${person.id}/reset`, people.administrator)
    await sent()
    mailbox.refuse(false)
    expect(linksTo(person.email)).toEqual([])
    // it is due again after a pause of some seconds
    await until(
      async () => {
        await sent()
        return linksTo(person.email).length > 0
      },
      () => 'no mail came',
    )
    expect(linksTo(person.email)).toHaveLength(1)
    expect(logged).toContain('The mail server did not take a mail')
    expect(logged).not.toContain(person.email)
  })

  it('makes a password that another has set the person’s own, as a change of theirs does not', async () => {
    const password = randomUUID()
    const email = `${randomUUID()}@example.org`
    const { body } = await create(people.administrator, { email, password, roles: ['viewer'] })
    const { id } = body.doc
    await change(id, { roles: ['viewer', 'safeguarding'] }, people.administrator)
    const { token = '' } = (await signIn(email, password)).body
    await change(id, { password: randomUUID(), currentPassword: password }, { token })
    const confirm = () => post(`${id}/confirmSafeguarding`, people.safeguarding)
    expect(outcome(await confirm()).code).toBe('own_password')
    await post(`${id}/reset`, people.administrator)
    await sent()
    await use(linksTo(email).at(-1) ?? '', randomUUID())
    expect((await confirm()).status).toBe(200)
  })

  describe('every holder is told, in their language, with names and no address', () => {
    const subjects = (email: string) => mailbox.of(email).map(({ text }) => text)

    it.each([
      ['a grant that waits', 'safeguarding was granted and waits to be confirmed'],
      ['a reset', 'a link for a new password was asked for'],
    ])('of %s', async (_, words) => {
      const other = await createPerson(desk, ['viewer', 'safeguarding'])
      const person = await createPerson(desk, ['editor'], { name: 'Гүлзат' })
      await desk.payload.db.updateMany({
        collection: 'users',
        where: { id: { in: [other.id, people.safeguarding.id] } },
        data: { interfaceLanguage: 'en' },
      })
      if (words.includes('granted'))
        await change(person.id, { roles: ['editor', 'safeguarding'] }, people.administrator)
      else {
        await desk.payload.update({
          collection: 'users',
          id: person.id,
          data: { roles: ['editor', 'safeguarding'] },
        })
        await post(`${person.id}/reset`, people.administrator)
      }
      await sent()
      for (const email of [other.email, people.safeguarding.email]) {
        const mail = subjects(email).find((text) => text.includes('Гүлзат') && text.includes(words))
        expect(mail).toContain('Who did it: administrator')
        expect(mail).toContain(`/admin/collections/users/${person.id}`)
        expect(mail).not.toContain(person.email)
      }
    })

    it('and nobody of the reset of who never held it', async () => {
      const person = await createPerson(desk, ['editor'], { name: 'Жаркын' })
      await started(person)
      expect(mailbox.mails.filter(({ text }) => text.includes('Жаркын'))).toEqual([])
    })
  })
})
