import { get } from 'node:http'
import { json } from 'node:stream/consumers'

/** The parts of the desk's `/healthz` answer that the newsstand reads. */
export interface DeskHealth {
  /** How many kinds of its tasks fail or are late; absent where it does not say. */
  readonly tasks?: { readonly failing: number; readonly late: number }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const healthOf = (body: unknown): DeskHealth => {
  const tasks = isObject(body) ? body['tasks'] : undefined
  if (!isObject(tasks)) return {}
  const { failing, late } = tasks
  return typeof failing === 'number' && typeof late === 'number' ? { tasks: { failing, late } } : {}
}

/**
 * Asks a desk how it is.
 * @param port on the loopback interface
 * @param patience milliseconds
 * @returns null where it does not answer, or not well
 */
export const askHealth = (port: number, patience: number): Promise<DeskHealth | null> =>
  new Promise((resolve) => {
    // a new connection, so that the question does not wait behind other requests
    const asked = get({ agent: false, host: '127.0.0.1', port, path: '/healthz' }, (answer) => {
      json(answer).then(
        (body) => resolve(answer.statusCode === 200 ? healthOf(body) : null),
        () => resolve(null),
      )
    })
    const limit = setTimeout(() => asked.destroy(), patience)
    asked
      .once('error', () => resolve(null))
      .once('close', () => {
        clearTimeout(limit)
      })
  })
