import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eachDatabase } from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { type People, createPeople } from '../../../support/people.ts'

const inLanguage = (language: string) => ({ headers: { cookie: `payload-lng=${language}` } })

const address = {
  ky: 'Толук дарек керек: https:// же http:// менен башталсын, мисалы https://www.iom.int.',
  ru: 'Нужен полный адрес, который начинается с https:// или http://, например https://www.iom.int.',
  en: 'A full address is needed: it starts with https:// or http://, such as https://www.iom.int.',
}

eachDatabase('a refusal', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  describe('of a field', () => {
    it.each([
      ['ky', 'Бул талааларды текшериңиз: Сайты: Толук дарек керек'],
      ['ru', 'Проверьте эти поля: Сайт: Нужен полный адрес'],
      ['en', 'Check these fields: Website: A full address is needed'],
    ] as const)('names it and says why, in the reader’s language: %s', async (language, begin) => {
      const { status, body } = await desk.rest('POST', '/partners?locale=ky', {
        as: people.editor,
        body: { name: 'Өнөктөш', url: 'iom.int' },
        ...inLanguage(language),
      })
      expect({ status, body }).toEqual({
        status: 400,
        body: {
          errors: [
            {
              name: 'ValidationError',
              message: expect.stringContaining(begin) as unknown,
              data: {
                code: 'validation',
                errors: [
                  {
                    path: 'url',
                    label: begin.split(': ')[1],
                    message: address[language],
                  },
                ],
              },
            },
          ],
        },
      })
    })

    it('deep in rows names it by its labels and the row’s number', async () => {
      const channels = [
        { kind: 'phone', numberKind: 'short_code', value: '189' },
        { kind: 'web', value: 'iom.int' },
      ]
      const { status, body } = await desk.rest('POST', '/hotlines?locale=ky', {
        as: people.editor,
        body: { name: 'Ишеним телефону', channels },
        ...inLanguage('en'),
      })
      expect(status).toBe(400)
      expect(body).toMatchObject({
        errors: [
          {
            data: {
              code: 'validation',
              errors: [
                {
                  path: 'channels.1.value',
                  label: expect.stringMatching(/ 2 > Number or address$/),
                  message: 'Web address: it has to start with https://.',
                },
              ],
            },
          },
        ],
      })
    })

    it('over GraphQL is the same', async () => {
      const query =
        'mutation { createPartner(locale: ky, data: { name: "Өнөктөш", url: "iom.int" }) { id } }'
      const { body } = await desk.graphql(query, { as: people.editor, ...inLanguage('ru') })
      expect(body).toMatchObject({
        errors: [
          {
            message: expect.stringContaining('Проверьте эти поля: Сайт: '),
            extensions: {
              name: 'ValidationError',
              statusCode: 400,
              data: { code: 'validation', errors: [{ path: 'url', message: address.ru }] },
            },
          },
        ],
      })
    })

    it('that must be unique names it, on both databases', async () => {
      const email = 'twice@example.org'
      const body = { name: 'Экинчи', email, password: 'a password of twelve', roles: ['viewer'] }
      const create = () =>
        desk.rest('POST', '/users', { as: people.administrator, body, ...inLanguage('en') })
      expect((await create()).status).toBe(201)
      expect(await create()).toMatchObject({
        status: 400,
        body: {
          errors: [
            {
              data: {
                code: 'validation',
                errors: [{ path: 'email', label: 'E-mail', message: expect.stringMatching(/\w/) }],
              },
            },
          ],
        },
      })
    })

    it('of the password names it', async () => {
      const { status, body } = await desk.rest('POST', '/users', {
        as: people.administrator,
        body: { name: 'Кыска', email: 'short@example.org', password: 'short', roles: ['viewer'] },
        ...inLanguage('ru'),
      })
      expect(status).toBe(400)
      expect(body).toMatchObject({
        errors: [
          {
            message: 'Проверьте эти поля: Пароль: В пароле должно быть не меньше 12 символов',
            data: { code: 'validation', errors: [{ path: 'password' }] },
          },
        ],
      })
    })
  })

  it.each([
    ['GET', '/nowhere', 404, 'not_found', 'Того, что вы запросили, здесь нет.'],
    ['GET', '/globals/nowhere/x', 404, 'not_found', 'Того, что вы запросили, здесь нет.'],
    ['DELETE', '/news/a/b/c', 404, 'not_found', 'Того, что вы запросили, здесь нет.'],
    [
      'GET',
      '/news/00000000-0000-4000-8000-000000000000',
      404,
      'not_found',
      'Того, что вы запросили, здесь нет.',
    ],
    ['GET', '/consents', 403, 'role', 'Ваша роль этого не позволяет.'],
  ] as const)(
    'by Payload itself has our body: %s %s',
    async (method, path, status, code, message) => {
      const answer = await desk.rest(method, path, { as: people.editor, ...inLanguage('ru') })
      expect(answer).toMatchObject({
        status,
        body: { errors: [{ name: 'KerbenError', message, data: { code } }] },
      })
    },
  )

  it('of a wrong password says so, and no more', async () => {
    const body = { email: 'nobody@example.org', password: 'a wrong password' }
    const answer = await desk.rest('POST', '/users/login', { body, ...inLanguage('ky') })
    expect(answer).toMatchObject({
      status: 401,
      body: {
        errors: [
          {
            message: 'Электрондук дарек же сырсөз туура эмес.',
            data: { code: 'credentials' },
          },
        ],
      },
    })
  })

  it('of a link that was used says so', async () => {
    const body = { token: 'no such token', password: 'a password of twelve' }
    const answer = await desk.rest('POST', '/users/reset-password', { body, ...inLanguage('en') })
    expect(answer).toMatchObject({
      status: 403,
      body: { errors: [{ data: { code: 'reset_link' } }] },
    })
  })
})
