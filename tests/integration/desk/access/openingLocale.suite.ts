import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { type Person, createPerson } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

eachSharedDatabase('the locale that the admin opens in', (database) => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await startTestDesk({ database })
  })
  afterAll(() => desk.close())

  /** What the admin's pages ask for when an address names no locale. */
  const preferred = async (as: Person): Promise<unknown> =>
    (await desk.rest('GET', '/payload-preferences/locale', { as })).body['value']
  const signIn = async ({ email, password }: Person) => {
    const body = { email, password }
    expect((await desk.rest('POST', '/users/login', { body })).status).toBe(200)
  }

  it('is the one that a person writes in', async () => {
    expect(await preferred(await createPerson(desk, ['author'], { contentLocale: 'ru' }))).toBe(
      'ru',
    )
  })

  it('is left to Payload for who has chosen none', async () => {
    expect(await preferred(await createPerson(desk, ['author']))).toBeNull()
  })

  it('is another one after a switch, until the next sign-in', async () => {
    const person = await createPerson(desk, ['author'], { contentLocale: 'ru' })
    // as the admin's switch does
    const switched = await desk.rest('POST', '/payload-preferences/locale', {
      as: person,
      body: { value: 'en' },
    })
    expect(switched.status).toBe(200)
    expect(await preferred(person)).toBe('en')
    await signIn(person)
    expect(await preferred(person)).toBe('ru')
  })

  it('follows the choice in one’s account at once', async () => {
    const person = await createPerson(desk, ['author'], { contentLocale: 'ru' })
    const { status } = await desk.rest('PATCH', `/users/${person.id}`, {
      as: person,
      body: { contentLocale: 'en' },
    })
    expect(status).toBe(200)
    expect(await preferred(person)).toBe('en')
  })

  it('is nobody else’s', async () => {
    const one = await createPerson(desk, ['author'], { contentLocale: 'ru' })
    const other = await createPerson(desk, ['author'], { contentLocale: 'en' })
    await signIn(one)
    expect(await preferred(other)).toBe('en')
  })
})
