import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'

import { createLocalReq } from 'payload'

import { asSystem } from '#desk/access/actor.ts'
import { type Rotation, keyId, rotateKey } from '#desk/safeguarding/sealing/index.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { run } from '../../../support/newsstand/runProgram.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

interface Site {
  id: string
  address?: string
  capacity?: number
  sealed?: string
}

const COMMAND = 'src/desk/commands/rotateShelterSitesKey.ts'
const newKey = () => randomBytes(32)
const text = (key: Buffer) => key.toString('base64')

eachSharedDatabase("the rotation of the shelter sites' key", (database) => {
  let desk: TestDesk
  let people: People
  let shelter: string
  let [from, to] = [newKey(), newKey()]
  let [kept, trashed] = ['', '']

  let opensWith = from

  const start = async (key: typeof from) => {
    opensWith = key
    desk = await startTestDesk({ database, variables: { SHELTER_SITES_KEY: text(key) } })
  }
  const rest = async <Body>(method: 'GET' | 'PATCH' | 'POST', path: string, body?: unknown) => {
    const answer = await desk.rest<Body>(method, path, {
      as: people.safeguarding,
      ...(body === undefined ? {} : { body }),
    })
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const createSite = async (address: string): Promise<string> => {
    const { doc } = await rest<{ doc: Site }>('POST', '/shelterSites', { shelter, address })
    return doc.id
  }
  const rotate = async (old = from, next = to): Promise<Rotation> => {
    const req = await createLocalReq({ context: asSystem('operator') }, desk.payload)
    return rotateKey(req, 'shelterSites', old, next)
  }
  /** The ids of the keys that any stored text is sealed with. */
  const keysInUse = async (): Promise<Set<string | undefined>> => {
    const all = { collection: 'shelterSites', pagination: false, limit: 0 } as const
    const rows = (await desk.payload.db.find<Site>(all)).docs
    const versions = (await desk.payload.db.findVersions<Site>(all)).docs
    const sealed = [...rows, ...versions.map(({ version }) => version)]
    return new Set(sealed.map((one) => one.sealed?.split('.')[1]))
  }

  beforeAll(async () => {
    await start(from)
    people = await createPeople(desk)
    shelter = (await rest<{ doc: Site }>('POST', '/shelters?locale=ky', { name: 'Жай' })).doc.id
    kept = await createSite('Ош көчөсү 1')
    await rest('PATCH', `/shelterSites/${kept}`, { capacity: 20 })
    trashed = await createSite('Талас көчөсү 2')
    await rest('PATCH', `/shelterSites/${trashed}`, { deletedAt: new Date().toISOString() })
  })
  // each test begins with all of it under one key, which is then `from`
  beforeEach(async () => {
    if (opensWith !== from) {
      await desk.close()
      await start(from)
    }
    to = newKey()
  })
  afterAll(() => desk.close())

  it('seals sites, those in the trash and every version under the new key', async () => {
    expect(await rotate()).toEqual({ documents: 2, versions: 4, already: 0 })
    expect(await keysInUse()).toEqual(new Set([keyId(to)]))
    from = to
    await desk.close()
    await start(from)
    expect(await rest<Site>('GET', `/shelterSites/${kept}`)).toMatchObject({
      address: 'Ош көчөсү 1',
      capacity: 20,
    })
    const { docs } = await rest<{ docs: { version: Site }[] }>(
      'GET',
      `/shelterSites/versions?where[parent][equals]=${kept}`,
    )
    expect(docs.map(({ version }) => version.capacity ?? null).sort()).toEqual([20, null])
    expect(await rest<Site>('GET', `/shelterSites/${trashed}?trash=true`)).toMatchObject({
      address: 'Талас көчөсү 2',
    })
  })

  it('tells the audit, by the name of the operator and the ids of the keys', async () => {
    await rotate()
    const { docs } = await desk.payload.db.find<Record<string, string>>({
      collection: 'audit',
      where: { and: [{ action: { equals: 'rotateKey' } }, { to: { equals: keyId(to) } }] },
    })
    expect(docs.map(({ documentId }) => documentId).sort()).toEqual([kept, trashed].sort())
    expect(docs.every(({ actor, from: old }) => actor === 'operator' && old === keyId(from))).toBe(
      true,
    )
    from = to
  })

  it('with a wrong key changes nothing and says which key it wants', async () => {
    await expect(rotate(newKey())).rejects.toMatchObject({
      code: 'sealed',
      message: expect.stringContaining(keyId(from)),
    })
    expect(await keysInUse()).toEqual(new Set([keyId(from)]))
  })

  it('that fails half way changes nothing', async () => {
    const { db } = desk.payload
    const { updateVersion } = db
    let calls = 0
    db.updateVersion = ((args: Parameters<typeof updateVersion>[0]) => {
      calls += 1
      if (calls === 3) throw new Error('the disk is full')
      return updateVersion.call(db, args)
    }) as typeof updateVersion
    try {
      await expect(rotate()).rejects.toThrow('the disk is full')
    } finally {
      db.updateVersion = updateVersion
    }
    // without transactions a second run completes it, since what is done is left
    const left = new Set([keyId(from), ...(database.transactions ? [] : [keyId(to)])])
    expect(await keysInUse()).toEqual(left)
    await rotate()
    expect(await keysInUse()).toEqual(new Set([keyId(to)]))
    from = to
  })

  it('leaves what the new key sealed before, so that it can be run again', async () => {
    await rotate()
    expect(await rotate()).toEqual({ documents: 0, versions: 0, already: 6 })
    from = to
  })

  const command = (variables: Record<string, string>) =>
    run(COMMAND, {
      variables: {
        DATABASE_URL: database.url,
        DATA_DIR: database.folder,
        PAYLOAD_SECRET: 'a secret of the tests, long enough for it',
        ...(database.kind === 'mongodb' && !database.transactions && { MONGODB_STANDALONE: '1' }),
        ...variables,
      },
    })

  it('is a command', async () => {
    const { ended, stdout, stderr } = command({
      SHELTER_SITES_KEY: text(from),
      SHELTER_SITES_NEW_KEY: text(to),
    })
    expect([await ended, stderr()]).toEqual([0, ''])
    expect(stdout()).toContain('Sealed 2 sites and 4 versions under the new key.')
    expect(stdout()).not.toContain(text(to))
    expect(await keysInUse()).toEqual(new Set([keyId(to)]))
    from = to
  })

  it.each([
    ['no key', {}, 'SHELTER_SITES_KEY must be set'],
    ['no new key', { SHELTER_SITES_KEY: 'from' }, 'SHELTER_SITES_NEW_KEY must be set'],
    [
      'the same key twice',
      { SHELTER_SITES_KEY: 'from', SHELTER_SITES_NEW_KEY: 'from' },
      'there is nothing to change',
    ],
    [
      'a new key that is none',
      { SHELTER_SITES_KEY: 'from', SHELTER_SITES_NEW_KEY: 'short' },
      'SHELTER_SITES_NEW_KEY must be 32 bytes in base64',
    ],
    [
      'a wrong key',
      { SHELTER_SITES_KEY: 'wrong', SHELTER_SITES_NEW_KEY: 'to' },
      'is not the SHELTER_SITES_KEY in use; start the desk with that key. Nothing was changed',
    ],
  ])('with %s says in one line what to do', async (_, variables, said) => {
    const keys: Record<string, string> = {
      from: text(from),
      to: text(to),
      wrong: text(newKey()),
      short: 'short',
    }
    const set = Object.entries(variables).map(([name, which]) => [name, keys[which] ?? ''])
    const { ended, stderr } = command(Object.fromEntries(set) as Record<string, string>)
    expect(await ended).toBe(1)
    expect(stderr().trim().split('\n')).toEqual([expect.stringContaining(said)])
    expect(await keysInUse()).toEqual(new Set([keyId(from)]))
  })
})
