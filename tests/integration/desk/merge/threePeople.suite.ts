import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

type Row = Record<string, unknown> & { id?: string; label?: string | null }
type Form = Record<string, unknown> & {
  updatedAt: string
  summary?: string | null
  channels: Row[]
}

const SEED = 12
const TURNS = 40

const turn = fc.record({
  who: fc.nat(2),
  kind: fc.constantFrom('add', 'label', 'label', 'move', 'remove', 'summary', 'value'),
  at: fc.nat(20),
  saves: fc.boolean(),
})

const channel = (value: string, label: string): Row => ({
  kind: 'phone',
  numberKind: 'short_code',
  value,
  label,
})

/** What of a form is this locale's own, and what all share, each under a name of its own. */
function cells({ summary, channels }: Form): Map<string, string> {
  const texts = channels.flatMap(({ id, label, value }): [string, string][] => [
    [`${String(id)} value`, String(value)],
    [`${String(id)} label`, label ?? ''],
  ])
  return new Map([['summary', summary ?? ''], ...texts])
}

const idsOf = ({ channels }: Form): string[] => channels.map(({ id }) => String(id))

eachSharedDatabase('three people in two languages', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  it('lose nothing that was stored, and bring no deleted row back', async () => {
    const as = people.editor
    const channels = ['бир', 'эки', 'үч'].map((label, at) => channel(String(1111 + at), label))
    const data = { name: 'Ишеним', channels }
    const id = await createDocument(desk, 'hotlines', data, { as })
    const path = (locale: string) => `/hotlines/${id}?locale=${locale}&depth=0`
    const read = async (locale: string) => (await desk.rest<Form>('GET', path(locale), { as })).body
    const locales = ['ky', 'ru', 'ky'] as const
    const forms = await Promise.all(locales.map(read))
    const bases = [...forms]
    let stored = { ky: await read('ky'), ru: await read('ru') }
    const answers: number[] = []
    for (const [number, { who, kind, at, saves }] of fc
      .sample(turn, { seed: SEED, numRuns: TURNS })
      .entries()) {
      const [form, base, locale] = [forms[who], bases[who], locales[who]]
      if (!form || !base || !locale) throw new Error('nobody')
      const ours = edited(form, kind, at, `w${String(number)}`)
      forms[who] = ours
      if (!saves) continue
      const { body, status } = await desk.rest<{ doc?: Form }>('PATCH', path(locale), {
        as,
        body: ours,
      })
      answers.push(status)
      const now = { ky: await read('ky'), ru: await read('ru') }
      if (status === 200) {
        expect(body.doc?.updatedAt).toBe(now[locale].updatedAt)
        const removed = idsOf(base).filter((one) => !idsOf(ours).includes(one))
        for (const one of removed) expect(idsOf(now.ky)).not.toContain(one)
        for (const other of ['ky', 'ru'] as const) {
          const [was, is, sent] = [cells(stored[other]), cells(now[other]), cells(ours)]
          const seen = cells(base)
          for (const [name, text] of was) {
            const [row = ''] = name.split(' ')
            const isOurs = other === locale || name.endsWith(' value')
            const changed = isOurs && sent.get(name) !== seen.get(name)
            if (removed.includes(row)) continue
            expect([name, is.get(name)]).toEqual([name, changed ? sent.get(name) : text])
          }
        }
        for (const one of idsOf(base).filter((id) => !idsOf(stored.ky).includes(id)))
          expect(idsOf(now.ky)).not.toContain(one)
      } else expect([status, now]).toEqual([409, stored])
      stored = now
      forms[who] = bases[who] = now[locale]
    }
    expect(answers.filter((status) => status === 200).length).toBeGreaterThan(TURNS / 4)
  })
})

function edited(form: Form, kind: string, at: number, word: string): Form {
  const { channels } = form
  const row = channels.length > 0 ? at % channels.length : 0
  const rows = (change: Row) =>
    channels.map((one, index) => (index === row ? { ...one, ...change } : one))
  const others = channels.filter((_, index) => index !== row)
  const to = at % (others.length + 1)
  switch (kind) {
    case 'summary':
      return { ...form, summary: word }
    case 'value':
      return { ...form, channels: rows({ value: numberOf(word) }) }
    case 'label':
      return { ...form, channels: rows({ label: word }) }
    case 'add':
      return {
        ...form,
        channels: [...channels, { ...channel(numberOf(word), word), id: idOf(word) }],
      }
    case 'remove':
      return { ...form, channels: others }
    default:
      return {
        ...form,
        channels: [...others.slice(0, to), ...channels.slice(row, row + 1), ...others.slice(to)],
      }
  }
}

/** An id as the form gives a new row. */
const idOf = (word: string): string => Buffer.from(word.padEnd(12, '-')).toString('hex')

/** A short number that no other word has. */
const numberOf = (word: string): string => String(2100 + Number(word.slice(1)))
