import { describe, expect, it } from '@jest/globals'
import { MongoClient } from 'mongodb'

import { eachDatabase, itOnReplicaSet } from '../../support/databases.ts'

eachDatabase('a test database', (database) => {
  it('has an address that names its kind', () => {
    expect(database.url).toMatch(database.kind === 'sqlite' ? /^file:\// : /^mongodb:\/\//)
  })

  itOnReplicaSet(database, 'has transactions', () => {
    expect(database.transactions).toBe(true)
  })

  if (database.kind !== 'mongodb') return
  describe('of MongoDB', () => {
    it('keeps what is written and enforces a unique index', async () => {
      const client = new MongoClient(database.url)
      try {
        const rows = client.db().collection('rows')
        await rows.createIndex({ type: 1, locale: 1 }, { unique: true })
        await rows.insertOne({ type: 'news', locale: 'ky' })
        await expect(rows.insertOne({ type: 'news', locale: 'ky' })).rejects.toThrow('E11000')
        expect(await rows.countDocuments({ type: 'news' })).toBe(1)
      } finally {
        await client.close()
      }
    })
  })
})
