import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { envSchema } from '#shared/config/envSchema.ts'
import { readComposeFile, variablesOf } from '../support/compose/composeFile.ts'
import { projectRoot } from '../support/projectRoot.ts'

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')
const json = (path: string): Record<string, unknown> =>
  JSON.parse(read(path)) as Record<string, unknown>

const file = readComposeFile()
const services = Object.entries(file.services)
const ofProfile = (profile: string): string[] =>
  services.filter(([, { profiles }]) => profiles.includes(profile)).map(([name]) => name)
const kerbens = services.filter(([, { image }]) => image?.startsWith('kerben:'))
const newsstands = services.filter(([, { command }]) => command?.includes('--alone'))

describe('docker-compose.yml', () => {
  it('is what the Compose specification describes', () => {
    const { $schema: _, ...schema } = json('tests/support/compose/compose-spec.json')
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats(ajv)
    const isValid = ajv.compile(schema)
    isValid(file)
    expect(isValid.errors).toBeNull()
    expect(isValid({ services: { kerben: { image: 1, healthchek: {} } } })).toBe(false)
  })

  it('has two profiles, and no service outside them', () => {
    expect(ofProfile('small')).toEqual(['kerben', 'caddy'])
    expect(ofProfile('mongodb').sort()).toEqual(
      ['balancer', 'desk', 'mongodb', 'mongodb-setup', 'newsstand-1', 'newsstand-2'].sort(),
    )
    for (const [, { profiles }] of services) expect(profiles).toHaveLength(1)
  })

  it('publishes no port but those of Caddy', () => {
    const published = services.filter(([, { ports }]) => ports !== undefined)
    expect(published.map(([name]) => name)).toEqual(['caddy', 'balancer'])
    expect(file.networks['database']).toEqual({ internal: true })
    expect(file.services['mongodb']?.networks).toEqual(['database'])
  })

  it('takes every secret from the environment', () => {
    const secret = /SECRET|PASSWORD|KEY/
    const set = services.flatMap(([, { environment = {} }]) => Object.entries(environment))
    const secrets = set.filter(([name]) => secret.test(name))
    expect(secrets.length).toBeGreaterThan(0)
    for (const [name, value] of secrets)
      expect(value).toMatch(new RegExp(`^\\$\\{${name}\\W.*\\}$`))
    const urls = set.filter(([name]) => name.endsWith('DATABASE_URL'))
    expect(urls).toHaveLength(3)
    for (const [, value] of urls)
      expect(value).toMatch(/^mongodb:\/\/\w+:\$\{MONGODB_\w+_PASSWORD:-\}@mongodb:27017\//)
  })

  it('starts nothing without SITE_HOST and PAYLOAD_SECRET, and says what they are', () => {
    for (const [, { environment = {} }] of kerbens)
      expect(environment['SERVER_URL']).toMatch(/^https:\/\/\$\{SITE_HOST:\?Set .+\}$/)
    for (const name of ['kerben', 'desk'])
      expect(file.services[name]?.environment?.['PAYLOAD_SECRET']).toMatch(/:\?Set .+openssl/)
  })

  it('gives its programs no variable that Kerben does not know', () => {
    const known = Object.keys(envSchema.shape)
    for (const [, { environment = {} }] of kerbens)
      expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([])
  })

  it('gives a newsstand the user that may only read, no secret, and media it cannot change', () => {
    expect(newsstands).toHaveLength(2)
    for (const [, { environment = {}, volumes = [] }] of newsstands) {
      expect(environment['NEWSSTAND_DATABASE_URL']).toMatch(/^mongodb:\/\/newsstand:/)
      expect(Object.keys(environment)).not.toContain('DATABASE_URL')
      expect(
        variablesOf(JSON.stringify(environment)).filter((name) =>
          /SECRET|KEY|DESK|ROOT|ADMIN/.test(name),
        ),
      ).toEqual([])
      expect(volumes).toEqual(['media:/var/lib/kerben/media:ro'])
    }
  })

  it('lets that user read what the newsstand asks for, and nothing else', () => {
    const store = 'src/newsstand/api/store'
    const sources = readdirSync(join(projectRoot, store)).filter((name) => name.startsWith('mongo'))
    const asked = sources
      .map((name) => read(join(store, name)))
      .join()
      .matchAll(/\.collection(?:<\w+>)?\('([\w-]+)'\)/g)
    const names = [...new Set([...asked].map(([, name]) => name))].sort()
    const granted = /const READ = \[(.+)\]/.exec(read('deploy/mongodb/setup.js'))?.[1] ?? ''
    expect([...granted.matchAll(/'([\w-]+)'/g)].map(([, name]) => name).sort()).toEqual(names)
    expect(read('deploy/mongodb/setup.js')).toContain("actions: ['find']")
  })

  it('runs each role by the command that npm runs', () => {
    const { scripts } = json('package.json') as { scripts: Record<string, string> }
    const command = (name: string): string | undefined => file.services[name]?.command?.join(' ')
    expect(command('desk')).toBe(scripts['start:desk'])
    for (const [name] of newsstands) expect(command(name)).toBe(scripts['start:newsstand'])
    const [, inImage = '[]'] = /^CMD (\[.+\])$/m.exec(read('Dockerfile')) ?? []
    expect((JSON.parse(inImage) as string[]).join(' ')).toBe(scripts['start'])
  })

  it('restarts what ends, drops what is not needed, and waits for health', () => {
    for (const [name, { restart }] of services)
      expect(restart).toBe(name === 'mongodb-setup' ? 'no' : 'unless-stopped')
    for (const [, { read_only, cap_drop }] of kerbens)
      expect({ read_only, cap_drop }).toEqual({ read_only: true, cap_drop: ['ALL'] })
    expect(read('Dockerfile')).toMatch(/^HEALTHCHECK /m)
    for (const name of ['caddy', 'balancer', 'mongodb'])
      expect(file.services[name]).toHaveProperty('healthcheck.test')
    for (const [, { depends_on = {} }] of services)
      for (const name of Object.keys(depends_on)) expect(file.services).toHaveProperty([name])
  })

  it('mounts files that exist, and volumes that it names', () => {
    const sources = services.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.split(':', 1)[0] ?? ''),
    )
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources)
      if (source.startsWith('./'))
        expect([source, existsSync(join(projectRoot, source))]).toEqual([source, true])
      else expect(Object.keys(file.volumes)).toContain(source)
  })
})

describe('the start of MongoDB', () => {
  it('asks in one line for what is not set', async () => {
    const start = promisify(execFile)('bash', [join(projectRoot, 'deploy/mongodb/start.sh')], {
      env: { NODE_ENV: 'test', PATH: process.env.PATH, MONGODB_ROOT_PASSWORD: 'set' },
    })
    await expect(start).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^MongoDB cannot start: MONGODB_DESK_PASSWORD must be set .+\n$/,
      ),
    })
  })
})

describe('the image', () => {
  const dockerfile = read('Dockerfile')

  it('runs as somebody who is not root, on Node 24', () => {
    const [, last = ''] = dockerfile.split(/^FROM (?!.* AS )/m)
    expect(last).toMatch(/^USER node$/m)
    for (const [, base] of dockerfile.matchAll(/^FROM (\S+)/gm))
      expect(base).toMatch(/^node:24-\w+-slim$/)
  })

  it('asks the program itself for its health, without a shell', () => {
    const [, command = ''] = /^HEALTHCHECK .*\n\s+CMD (\[.+\])$/m.exec(dockerfile) ?? []
    expect(JSON.parse(command)).toEqual(['node', '-e', expect.stringContaining("'/healthz'")])
  })

  it('is made of the files it needs, by allow-list, and of no data or secret', () => {
    const [first, ...rest] = read('.dockerignore')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
    expect(first).toBe('*')
    for (const line of rest.filter((one) => one.startsWith('!')))
      expect([line, existsSync(join(projectRoot, line.slice(1)))]).toEqual([line, true])
    expect(rest).toContain('media/files')
    expect(rest.filter((line) => /\.env|data|tests/.test(line))).toEqual([])
  })
})
