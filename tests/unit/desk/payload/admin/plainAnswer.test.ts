import { describe, expect, it } from '@jest/globals'

import { leavesPage } from '#desk/payload/admin/leaving/leavesPage.ts'
import { plainAnswer, withoutAnswer } from '#desk/payload/admin/saving/plainAnswer.ts'

const said = async (answer: Response): Promise<unknown> => {
  const { errors } = (await answer.json()) as { errors: { message: string }[] }
  return errors[0]?.message
}
const answer = (status: number, message = '', code = 'any') =>
  Response.json({ errors: [{ message, data: { code } }] }, { status })

describe('what a form says of a save that failed', () => {
  it('is what the desk said, and what comes next', async () => {
    expect(await said(await plainAnswer(answer(503, 'The database is busy.'), 'en'))).toBe(
      'The database is busy. What you wrote stays here: save again in a while.',
    )
    expect(await said(await plainAnswer(answer(507, 'No space.'), 'en'))).toMatch(
      /^No space\. .*tell the administrator\.$/,
    )
  })

  it('is in plain words where something else answered than the desk, or nothing', async () => {
    const page = new Response('<html>', { status: 502 })
    expect(await said(await plainAnswer(page, 'ru'))).toMatch(/^Панель управления .*позже\.$/)
    expect(await said(withoutAnswer('ky'))).toMatch(/ турат: .* кайра сактаңыз\.$/)
  })

  it('tells who is signed out what to do, but not of a wrong password', async () => {
    expect(await said(await plainAnswer(answer(401), 'en'))).toContain('another tab')
    const wrong = answer(401, 'Wrong.', 'credentials')
    expect(await plainAnswer(wrong, 'en')).toBe(wrong)
  })

  it.each([200, 400, 403, 409])('is left as it is with status %d', async (status) => {
    const given = answer(status, 'Said.')
    expect(await plainAnswer(given, 'en')).toBe(given)
    expect(await said(given)).toBe('Said.')
  })
})

describe('a form is left', () => {
  const here = 'http://desk.test/admin/collections/news/1?locale=ky'

  it.each([
    ['/admin/collections/news', true],
    ['?locale=ru', true],
    ['?locale=ky&tab=2', false],
    ['#title', false],
    ['https://elsewhere.test/admin/collections/news/1?locale=ky', true],
  ])('by %s: %s', (to, expected) => {
    expect(leavesPage(here, to)).toBe(expected)
  })
})
