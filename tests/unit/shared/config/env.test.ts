import { describe, expect, it } from '@jest/globals'
import { resolve } from 'node:path'

import { EnvError, readEnv } from '#shared/config/index.ts'

const secret = 'a secret of at least thirty-two characters'

describe('the settings', () => {
  it('have a default each', () => {
    const env = readEnv({ PAYLOAD_SECRET: secret })
    expect(env).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: resolve('data'),
      mediaDir: resolve('media/files'),
      databaseUrl: 'file:data/kerben.db',
      mongodbStandalone: false,
      payloadSecret: secret,
      serverUrl: 'http://localhost:3000',
      publicSiteUrl: 'http://localhost:3000',
      trustProxy: false,
      rateLimit: 600,
      seed: 'mission',
      logLevel: 'info',
    })
    expect(Object.isFrozen(env)).toBe(true)
  })

  it('are what the environment says', () => {
    const key = Buffer.alloc(32, 7)
    expect(
      readEnv({
        PORT: '8080',
        HOST: '127.0.0.1',
        DATABASE_URL: 'mongodb://a,b/kerben?replicaSet=rs0',
        NEWSSTAND_DATABASE_URL: 'mongodb://reader:x@a,b/kerben?replicaSet=rs0',
        MONGODB_STANDALONE: '1',
        PAYLOAD_SECRET: secret,
        SERVER_URL: 'https://cms.example.org/',
        PUBLIC_SITE_URL: 'https://www.example.org/site/',
        TRUST_PROXY: '1',
        RATE_LIMIT: '0',
        SHELTER_SITES_KEY: key.toString('base64'),
        SMTP_URL: 'smtps://user:pa%3Ass@mail.example.org',
        MAIL_FROM: 'cms@example.org',
        ADMIN_EMAIL: 'admin@example.org',
        ADMIN_PASSWORD: 'twelve chars',
        SEED: 'none',
        LOG_LEVEL: 'debug',
      }),
    ).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      databaseUrl: 'mongodb://a,b/kerben?replicaSet=rs0',
      newsstandDatabaseUrl: 'mongodb://reader:x@a,b/kerben?replicaSet=rs0',
      mongodbStandalone: true,
      serverUrl: 'https://cms.example.org',
      publicSiteUrl: 'https://www.example.org/site',
      trustProxy: 1,
      rateLimit: 0,
      shelterSitesKey: key,
      mail: { smtpUrl: 'smtps://user:pa%3Ass@mail.example.org', from: 'cms@example.org' },
      admin: { email: 'admin@example.org', password: 'twelve chars' },
      seed: 'none',
      logLevel: 'debug',
    })
  })

  it('that are empty count as unset', () => {
    const env = readEnv({ PORT: '', SERVER_URL: ' ', ADMIN_EMAIL: '', PAYLOAD_SECRET: secret })
    expect(env).toMatchObject({ port: 3000, serverUrl: 'http://localhost:3000' })
    expect(env.admin).toBeUndefined()
  })

  it.each([
    ['false', false],
    ['2', 2],
    ['loopback, 10.0.0.0/8,::1', ['loopback', '10.0.0.0/8', '::1']],
  ])('trust the proxies %s', (text, value) => {
    expect(readEnv({ TRUST_PROXY: text, PAYLOAD_SECRET: secret }).trustProxy).toEqual(value)
  })
})

describe('a setting that cannot be used', () => {
  it.each([
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['DATABASE_URL', 'postgres://host/name'],
    ['DATABASE_URL', 'mongodb://host'],
    ['DATABASE_URL', 'file::memory:'],
    ['NEWSSTAND_DATABASE_URL', 'http://host'],
    ['MONGODB_STANDALONE', 'yes'],
    ['PAYLOAD_SECRET', 'short-and-secret'],
    ['SERVER_URL', 'cms.example.com'],
    ['SERVER_URL', 'https://cms.example.com/path'],
    ['PUBLIC_SITE_URL', 'ftp://www.example.org'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['RATE_LIMIT', '-1'],
    ['SHELTER_SITES_KEY', Buffer.alloc(31).toString('base64')],
    ['SHELTER_SITES_KEY', 'not base64 of thirty-two bytes!'],
    ['SMTP_URL', 'https://mail.example.org'],
    ['SMTP_URL', 'smtp://mail.example.org/?tls=no'],
    ['MAIL_FROM', 'Kerben <cms@example.org>'],
    ['ADMIN_EMAIL', 'nobody'],
    ['ADMIN_PASSWORD', 'eleven-char'],
    ['SEED', 'everything'],
    ['LOG_LEVEL', 'loud'],
  ])('is named in one line, without its value: %s=%s', (variable, value) => {
    const error = envError({ [variable]: value })
    expect(error.variable).toBe(variable)
    expect(error.message).toMatch(new RegExp(`^${variable} must [^\n]+$`))
    expect(error.message).not.toContain(value)
  })

  it.each([
    ['ADMIN_PASSWORD', 'ADMIN_EMAIL', 'admin@example.org'],
    ['ADMIN_EMAIL', 'ADMIN_PASSWORD', 'twelve chars'],
    ['MAIL_FROM', 'SMTP_URL', 'smtp://localhost'],
    ['SMTP_URL', 'MAIL_FROM', 'cms@example.org'],
  ])('may be one that another one needs: %s for %s', (variable, other, value) => {
    expect(envError({ [other]: value }).message).toMatch(
      new RegExp(`^${variable} must be set when ${other} is`),
    )
  })
})

function envError(source: Record<string, string>): EnvError {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error
    throw error
  }
  throw new Error('the settings were taken')
}
