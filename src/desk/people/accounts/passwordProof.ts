import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { LRUCache } from 'lru-cache'

import type { Account } from './account.ts'

const derive = promisify(pbkdf2)

/** How Payload 3.90 marks and makes a hash (`auth/strategies/local/generatePasswordSaltHash.js`), which it does not export. */
const SCHEME = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, digest: 'sha256' }

/** Whether a password is the account's. */
export async function isPassword(
  { hash, salt }: Pick<Account, 'hash' | 'salt'>,
  password: string,
): Promise<boolean> {
  if (!hash?.startsWith(SCHEME.prefix) || !salt) return false
  const stored = Buffer.from(hash.slice(SCHEME.prefix.length), 'hex')
  const made = await derive(password, salt, SCHEME.iterations, stored.length, SCHEME.digest)
  return timingSafeEqual(stored, made)
}

/** Wrong guesses at one account's current password, and the milliseconds after which they are forgotten. */
const GUESSES = { most: 5, window: 15 * 60 * 1000 }

// kept in memory: an account's own, signed-in sessions alone can add to it, and it says nothing
const guesses = new LRUCache<string, number>({
  max: 10_000,
  ttl: GUESSES.window,
  noUpdateTTL: true,
})

/** Milliseconds until the account's password may be tried again; 0 for now. */
export const timeToWait = (id: string): number =>
  (guesses.get(id) ?? 0) < GUESSES.most ? 0 : guesses.getRemainingTTL(id)

/** Counts a try before it is judged, so that many at once are no way round. */
export const countGuess = (id: string): void => {
  guesses.set(id, (guesses.get(id) ?? 0) + 1)
}

/** The right password forgets the wrong ones. */
export const forgetGuesses = (id: string): void => {
  guesses.delete(id)
}
