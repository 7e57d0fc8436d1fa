import { type Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'

/** How a request ended: with a whole or cut answer, or with none. */
export type Outcome = {
  readonly path: string
  readonly status?: number
  readonly headers?: IncomingMessage['headers']
  readonly text: string
  readonly isWhole: boolean
  /** When, as `Date.now()` says. */
  readonly at: number
}

/** A request that is under way, and how it ends. */
export type UnderWay = {
  readonly asked: ClientRequest
  /** Resolves when the answer has begun. */
  readonly answering: Promise<void>
  readonly ended: Promise<Outcome>
}

/** What is asked, and how. */
export type Asking = {
  readonly port: number
  readonly path: string
  readonly method?: string
  readonly agent?: Agent | false
  readonly headers?: Record<string, string | number>
}

/** Begins a request; the caller may write a body and end it. */
export function begin({
  port,
  path,
  method = 'GET',
  agent = false,
  headers = {},
}: Asking): UnderWay {
  const asked = request({ host: '127.0.0.1', port, path, method, agent, headers })
  const answering = new Promise<void>((resolve) => {
    asked.once('response', () => resolve())
  })
  const ended = new Promise<Outcome>((resolve) => {
    const none = () => resolve({ path, text: '', isWhole: false, at: Date.now() })
    // a client that still sends may get an error when the server closes; only the answer matters
    // here
    asked.on('error', () => undefined)
    asked.once('close', none)
    asked.once('response', (answer) => {
      asked.off('close', none)
      let text = ''
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
      answer.on('error', () => undefined)
      answer.once('close', () => {
        const { statusCode: status = 0, headers: own, complete } = answer
        resolve({ path, status, headers: own, text, isWhole: complete, at: Date.now() })
      })
    })
  })
  return { asked, answering, ended }
}
