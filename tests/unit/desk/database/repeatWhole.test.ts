import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { repeatWhole } from '#desk/database/repeatWhole.ts'
import { writeConflict } from '#desk/database/writeConflict.ts'

/** Work that fails with these first, on a database that says what is asked of its turn. */
function failing(errors: Error[]) {
  const told: string[] = []
  const tell = (what: string) => () => {
    told.push(what)
    return Promise.resolve()
  }
  const sharedTurn = { take: tell('turn'), renew: tell('renewed'), end: tell('end') }
  const work = () => {
    told.push('try')
    const error = errors.shift()
    return error ? Promise.reject(error) : Promise.resolve('stored')
  }
  // nothing else of a database is looked at
  const payload = { db: { sharedTurn } } as unknown as Pick<Payload, 'db'>
  return { told, call: () => repeatWhole(payload, work) }
}

const conflicts = (times: number) => Array.from({ length: times }, () => writeConflict(new Error()))

const tries = ['try', 'turn', 'try', 'renewed', 'try', 'renewed', 'try', 'end']

describe('a write that met another desk’s', () => {
  it('is tried four times, from the second on in the desk’s turn, which it ends', async () => {
    const { told, call } = failing(conflicts(3))
    expect(await call()).toBe('stored')
    expect(told).toEqual(tries)
  })

  it('ends in the conflict when others come first each time, and ends its turn', async () => {
    const { told, call } = failing(conflicts(9))
    await expect(call()).rejects.toMatchObject({ code: 'write_conflict', status: 409 })
    expect(told).toEqual(tries)
  })

  it('is not begun anew around an operation that was repeated in vain', async () => {
    const { told, call } = failing(conflicts(9))
    let calls = 0
    const around = repeatWhole({ db: {} } as unknown as Pick<Payload, 'db'>, () => {
      calls += 1
      return call()
    })
    await expect(around).rejects.toMatchObject({ code: 'write_conflict', status: 409 })
    expect({ calls, told }).toEqual({ calls: 1, told: tries })
  })

  it('that fails for another reason is not tried again, and takes no turn', async () => {
    const { told, call } = failing([new Error('the disk is full')])
    await expect(call()).rejects.toThrow('the disk is full')
    expect(told).toEqual(['try'])
  })

  it('in the words of the database is a 409 like any other in the end', async () => {
    const labels = { hasErrorLabel: (label: string) => label === 'TransientTransactionError' }
    const { call } = failing(Array.from({ length: 9 }, () => Object.assign(new Error(), labels)))
    await expect(call()).rejects.toMatchObject({ code: 'write_conflict', status: 409 })
  })
})
