import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { EventEmitter, once } from 'node:events'
import { Writable } from 'node:stream'
import type { FindOneArgs, TypeWithID } from 'payload'

import { sqliteDatabase } from '../../support/databases.ts'
import { startTestDesk, type TestDesk } from '../../support/desk/index.ts'
import { createFrontend, createPerson, type Person } from '../../support/people.ts'

/** The link of a mail, to its token. */
const LINK = /http:\/\/localhost:3000\/admin\/reset\/([0-9a-f]{40})/

/** What is looked at of a mail. */
interface Mail {
  readonly to: string
  readonly text: string
}
interface Answered {
  readonly message?: string
  readonly errors?: readonly { readonly message: string; readonly data?: { code: string } }[]
}

describe('who forgot their password', () => {
  const database = sqliteDatabase()
  let desk: TestDesk
  let person: Person
  let emails: Record<'active' | 'inactive' | 'service' | 'nobody', string>
  let log = ''
  let addresses = 0

  beforeAll(async () => {
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        log += chunk.toString()
        done()
      },
    })
    desk = await startTestDesk({ database, log: stream, variables: { LOG_LEVEL: 'debug' } })
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
      ['ky', 'Бул жерден кат жөнөтүлбөйт. Жаңы сырсөздү администратордон сураңыз.'],
      ['ru', 'Отсюда письма не отправляются. Попросите новый пароль у администратора.'],
      ['en', 'This desk sends no mail. Ask an administrator for a new password.'],
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

  describe('on a desk that sends mail', () => {
    const sent = new EventEmitter()
    let mails: Mail[]

    beforeEach(() => {
      mails = []
      // what Payload makes of an adapter, for whose sake a configuration names one
      desk.payload.config.email = (() => undefined) as never
      desk.payload.sendEmail = (mail) => {
        // Payload leaves its type to the mail library of an adapter
        mails.push(mail as Mail)
        sent.emit('mail')
        return Promise.resolve()
      }
    })
    afterEach(() => {
      Reflect.deleteProperty(desk.payload.config, 'email')
    })

    it('is answered the same, before anything is looked up, and the link follows', async () => {
      const { db } = desk.payload
      const findOne = db.findOne.bind(db)
      let calls = 0
      db.findOne = <T extends TypeWithID>(args: FindOneArgs) => {
        calls += 1
        return findOne<T>(args)
      }
      const answers = []
      for (const email of Object.values(emails)) answers.push(await ask(email))
      const [first] = answers
      expect(first?.status).toBe(200)
      for (const { status, body } of answers)
        expect([status, body]).toEqual([first?.status, first?.body])
      expect(calls).toBe(0)
      await once(sent, 'mail')
      db.findOne = findOne
      expect(calls).toBeGreaterThan(0)
    })

    it('gets a link, if they are a person who is active, and can sign in by it', async () => {
      for (const email of [emails.nobody, emails.inactive, emails.service]) await ask(email)
      const mail = once(sent, 'mail')
      await ask(` ${person.email.toUpperCase()} `)
      await mail
      expect(mails.map(({ to }) => to)).toEqual([person.email])
      const link = LINK.exec(mails[0]?.text ?? '')?.[1]
      const body = { token: link, password: person.password }
      expect((await desk.rest('POST', '/users/reset-password', { body })).status).toBe(200)
    })

    it('leaves neither link nor address in the log', async () => {
      const mail = once(sent, 'mail')
      await ask(person.email)
      await mail
      const link = LINK.exec(mails[0]?.text ?? '')?.[1] ?? 'no link'
      desk.payload.sendEmail = () => {
        sent.emit('mail')
        return Promise.reject(new Error('the mail server is away'))
      }
      const again = once(sent, 'mail')
      await ask(person.email)
      await again
      await new Promise(setImmediate)
      expect(log).toContain('the mail server is away')
      expect(log).not.toContain(link)
      expect(log).not.toContain(person.email)
    })
  })
})
