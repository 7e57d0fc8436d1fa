import { describe, expect, it } from '@jest/globals'
import { type Logger, pino } from 'pino'

import { logSetup } from '#shared/process/createLogger.ts'

/** What is logged of one call, parsed. */
function logged(log: (logger: Logger) => void): {
  line: Record<string, unknown>
  text: string
} {
  const lines: string[] = []
  const { options, destination } = logSetup({ logLevel: 'info' }, 'test', {
    write: (line) => lines.push(line),
  })
  log(pino(options, destination))
  const text = lines.join('')
  return { text, line: JSON.parse(text) as Record<string, unknown> }
}

/** As drizzle's: the parameters are in the message, in the stack and in a property. */
class QueryError extends Error {
  readonly query = 'select * from users where email = ?'
  readonly params = ['ainura@example.kg', 'a "secret" word']
  constructor() {
    super('')
    this.message = `Failed query: ${this.query}\nparams: ${this.params.join(',')}`
    this.stack = `Error: ${this.message}\n    at somewhere (file.js:1:1)`
  }
}

describe('a log line', () => {
  it('holds no parameters of a query that failed', () => {
    for (const log of [
      (logger: Logger) => logger.error({ err: new QueryError() }, 'failed'),
      (logger: Logger) => logger.error(new QueryError()),
      (logger: Logger) =>
        logger.error({ err: new Error('saved not', { cause: new QueryError() }) }),
    ]) {
      const { text } = logged(log)
      expect(text).toContain('Failed query: select * from users where email = ?')
      expect(text).toContain('at somewhere (file.js:1:1)')
      for (const value of ['ainura', 'example.kg', 'secret', 'word'])
        expect(text).not.toContain(value)
    }
  })

  it('holds no values that MongoDB names', () => {
    const duplicate = new Error(
      'E11000 duplicate key error index: slug_1 dup key: { slug: "kochosu-7" }',
    )
    const cast = new Error(
      'Cast to date failed for value "Kievskaya 44" (type string) at path "date"',
    )
    expect(logged((log) => log.error(duplicate)).text).not.toContain('kochosu')
    expect(logged((log) => log.error(cast)).text).not.toContain('Kievskaya')
    expect(logged((log) => log.error(cast)).text).toContain('at path')
  })

  it.each([
    ['an e-mail address', "Email attempted. To: 'aigul.k@example.org', Subject: 'x'", 'aigul'],
    ['one in Cyrillic', 'from <айгүл@мисал.кг>', 'айгүл'],
    ['a token of a session', 'JWT eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.c2lnbmF0dXJl', 'eyJ'],
    ['a token of a reset', 'asked with 0123456789abcdef0123456789abcdef01234567', '89abcdef'],
  ])('holds no %s', (_, message, value) => {
    expect(logged((log) => log.info(message)).text).not.toContain(value)
    expect(logged((log) => log.info({ path: message })).text).not.toContain(value)
  })

  it('holds a path without the token in it', () => {
    const { line } = logged((log) =>
      log.info({ path: '/admin/reset/Zm9vYmFy-_9', status: 200 }, 'answered'),
    )
    expect(line).toMatchObject({ path: '/admin/reset/[token]', status: 200, msg: 'answered' })
  })

  it('keeps ids, revisions and paths', () => {
    const kept = {
      path: '/api/news/7b45fa66-c301-5466-9449-2251447a6446/editions/ky/publish',
      revision: 216,
      reqId: '1f0e2d3c-0000-4000-8000-000000000001',
    }
    expect(logged((log) => log.info(kept)).line).toMatchObject(kept)
  })
})
