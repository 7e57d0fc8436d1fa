import { get } from 'node:http'

/**
 * Whether a desk answers its question of health.
 * @param port on the loopback interface
 * @param patience milliseconds
 */
export const answersHealth = (port: number, patience: number): Promise<boolean> =>
  new Promise((resolve) => {
    // a connection of its own: it asks for the process, and waits behind nobody
    const asked = get({ agent: false, host: '127.0.0.1', port, path: '/healthz' }, (answer) => {
      answer.resume()
      resolve(answer.statusCode === 200)
    })
    const limit = setTimeout(() => asked.destroy(), patience)
    asked
      .once('error', () => resolve(false))
      .once('close', () => {
        clearTimeout(limit)
        resolve(false)
      })
  })
