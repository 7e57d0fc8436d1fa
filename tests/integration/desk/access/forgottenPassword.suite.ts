import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FindOneArgs, TypeWithID } from 'payload'

import { sqliteDatabase } from '../../../support/databases.ts'
import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { performTasks } from '../../../support/desk/performTasks.ts'
import { type Mailbox, startMailbox } from '../../../support/mailbox.ts'
import { createFrontend, createPerson, type Person } from '../../../support/people.ts'
import { until } from '../../../support/runningKerben.ts'

interface Answered {
  readonly message?: string
  readonly errors?: readonly { readonly message: string; readonly data?: { code: string } }[]
}

describe('who forgot their password', () => {
  const database = sqliteDatabase()
  let desk: TestDesk
  let person: Person
  let emails: Record<'active' | 'inactive' | 'service' | 'nobody', string>
  let addresses = 0

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    person = await createPerson(desk, ['viewer'])
    const inactive = await createPerson(desk, ['viewer'])
    const frontend = await createFrontend(desk)
    const data = { active: false }
    await desk.payload.update({ collection: 'users', id: inactive.id, data, overrideAccess: true })
    const service = await desk.payload.findByID({ collection: 'users', id: frontend.id })
    emails = {
      active: person.email,
      inactive: inactive.email,
      service: String(service.email),
      nobody: 'nobody@example.org',
    }
  })
  afterAll(() => desk.close())

  const ask = (email: string, headers: Record<string, string> = {}) =>
    desk.rest<Answered>('POST', '/users/forgot-password', {
      body: { email },
      headers: { 'x-forwarded-for': `198.51.100.${String((addresses += 1))}`, ...headers },
    })
  const token = async () =>
    (
      await desk.payload.findByID({
        collection: 'users',
        id: person.id,
        showHiddenFields: true,
      })
    )['resetPasswordToken' as 'id'] as string | null | undefined

  it('is told by 400 that the address is missing', async () => {
    for (const body of [{}, { email: ' ' }, { email: 1 }])
      expect((await desk.rest('POST', '/users/forgot-password', { body })).status).toBe(400)
  })

  describe('on a desk that sends no mail', () => {
    it.each([
      [
        'ky',
        'Бул жерден кат жөнөтүлбөйт. Жаңы сырсөздү администратордон сураңыз; администратор болсоңуз, операторго кайрылыңыз.',
      ],
      [
        'ru',
        'Отсюда письма не отправляются. Попросите новый пароль у администратора; администратору поможет оператор.',
      ],
      [
        'en',
        'This desk sends no mail. Ask an administrator for a new password; the operator helps an administrator.',
      ],
    ])('is told whom to ask, whoever they are: %s', async (language, message) => {
      const cookie = `payload-lng=${language}`
      for (const email of Object.values(emails)) {
        const { status, body } = await ask(email, { cookie })
        expect(status).toBe(409)
        expect(body.errors).toEqual([
          expect.objectContaining({ message, data: { code: 'no_mail' } }),
        ])
      }
    })

    it('gets no link that nobody would send', async () => {
      await ask(person.email)
      expect((await token()) ?? null).toBeNull()
    })
  })
})

describe('who forgot their password, on a desk that sends mail', () => {
  const database = sqliteDatabase()
  let desk: TestDesk
  let mailbox: Mailbox
  let person: Person
  let emails: string[]
  let addresses = 0

  beforeAll(async () => {
    mailbox = await startMailbox()
    const variables = { SMTP_URL: mailbox.url, MAIL_FROM: 'cms@example.org' }
    desk = await startTestDesk({ database, variables })
    person = await createPerson(desk, ['viewer'])
    const inactive = await createPerson(desk, ['viewer'])
    const frontend = await createFrontend(desk)
    const data = { active: false }
    await desk.payload.update({ collection: 'users', id: inactive.id, data, overrideAccess: true })
    const service = await desk.payload.findByID({ collection: 'users', id: frontend.id })
    emails = [inactive.email, String(service.email), 'nobody@example.org', person.email]
  })
  afterAll(async () => {
    await desk.close()
    await mailbox.close()
  })

  const ask = (email: string) =>
    desk.rest<Answered>('POST', '/users/forgot-password', {
      body: { email },
      headers: { 'x-forwarded-for': `203.0.113.${String((addresses += 1))}` },
    })

  it('is answered the same, before anything is looked up; the link follows, for an active person alone', async () => {
    const { db } = desk.payload
    const findOne = db.findOne.bind(db)
    let calls = 0
    db.findOne = <T extends TypeWithID>(args: FindOneArgs) => {
      calls += 1
      return findOne<T>(args)
    }
    const answers = []
    for (const email of emails) answers.push(await ask(email))
    const [first] = answers
    expect(first?.status).toBe(200)
    for (const { status, body } of answers)
      expect([status, body]).toEqual([first?.status, first?.body])
    expect(calls).toBe(0)
    await until(
      async () => {
        await performTasks(desk.payload)
        return mailbox.mails.length > 0
      },
      () => 'no mail came',
    )
    db.findOne = findOne
    expect(calls).toBeGreaterThan(0)
    expect(mailbox.mails.map(({ to }) => to)).toEqual([person.email])
    const token = /\/admin\/reset\/(\S+)/.exec(mailbox.mails[0]?.text ?? '')?.[1]
    const body = { token, password: person.password }
    expect((await desk.rest('POST', '/users/reset-password', { body })).status).toBe(200)
  })
})
