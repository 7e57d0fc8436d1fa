import { describe, expect, it } from '@jest/globals'

import { grantsWriting } from '#newsstand/api/store/mongoPrivileges.ts'

/** What MongoDB answers of a user with one privilege. */
const statusOf = (resource: unknown, ...actions: string[]) => ({
  authInfo: {
    authenticatedUsers: [{ user: 'newsstand', db: 'admin' }],
    authenticatedUserPrivileges: [{ resource, actions }],
  },
  ok: 1,
})
const kerben = { db: 'kerben', collection: '' }

describe('what a user of MongoDB may', () => {
  it.each([
    ['reads its database', statusOf(kerben, 'find', 'listCollections'), false],
    ['writes to another one', statusOf({ db: 'other', collection: '' }, 'insert'), false],
    ['writes to its database', statusOf(kerben, 'find', 'insert'), true],
    ['writes to every database', statusOf({ db: '', collection: '' }, 'update'), true],
    ['writes to whatever there is', statusOf({ anyResource: true }, 'dropDatabase'), true],
    ['changes the cluster', statusOf({ cluster: true }, 'addShard'), false],
  ])('%s', (_who, status, writes) => {
    expect(grantsWriting(status, 'kerben')).toBe(writes)
  })

  it('is everything where there are no users, or no answer', () => {
    const nobody = { authInfo: { authenticatedUsers: [], authenticatedUserPrivileges: [] } }
    for (const status of [nobody, {}, null, 'error'])
      expect(grantsWriting(status, 'kerben')).toBe(true)
  })
})
