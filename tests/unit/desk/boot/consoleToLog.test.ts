import { describe, expect, it } from '@jest/globals'
import { pino } from 'pino'

import { consoleToLog } from '#desk/boot/consoleToLog.ts'
import { logSetup } from '#shared/process/index.ts'

describe('what is printed as an error', () => {
  const lines: string[] = []
  const { options, destination } = logSetup({ logLevel: 'warn' }, 'desk', {
    write: (line) => lines.push(line),
  })
  const printed = { error: () => undefined, warn: () => undefined } as Pick<
    Console,
    'error' | 'warn'
  >
  consoleToLog(pino(options, destination), printed)

  it('is logged without what it carries', () => {
    const carried = Object.assign(new Error('Failed query: select ?\nparams: Kievskaya 44'), {
      params: ['Kievskaya 44'],
      request: { headers: { cookie: 'payload-token=abc' } },
    })
    printed.error('⨯', carried)
    printed.warn('slow: %s', 'x@example.org')
    const [error, warning] = lines
    expect(error).toContain('Failed query: select ?')
    for (const value of ['Kievskaya', 'payload-token']) expect(error).not.toContain(value)
    expect(JSON.parse(error ?? '')).toMatchObject({ level: 50, msg: '⨯' })
    expect(JSON.parse(warning ?? '')).toMatchObject({ level: 40, msg: 'slow: [e-mail]' })
  })
})
