// Payload 3.90.1 answers a sign-in by an error where another desk wrote the same account at that
// moment.

import type { Endpoint } from 'payload'

import { isRepeatable } from '#desk/database/index.ts'

/** How often a request that met another desk's write is tried. */
const ATTEMPTS = 5

/** Milliseconds between two tries, at most: each waits for a part of it by chance. */
const PAUSE = 50

const pause = () => new Promise((done) => setTimeout(done, Math.random() * PAUSE))

/**
 * An endpoint that is run again, whole, when another desk wrote the same account at the same moment:
 * MongoDB rolls one of the two back. Two people who sign in at once are in no conflict.
 */
export const repeated = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await endpoint.handler(req)
      } catch (error) {
        if (attempt === ATTEMPTS || !isRepeatable(error)) throw error
        // Payload has read it into `req.data`, which stays, and would read it again
        Object.defineProperty(req, 'body', { value: null, configurable: true })
        await pause()
      }
    }
  },
})
