import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { LRUCache } from 'lru-cache'

import type { Account } from './account.ts'
import { passwordHash } from './passwordHash.ts'

const derive = promisify(pbkdf2)

/** Whether a password is the account's. */
export async function isPassword(
  { hash, salt }: Pick<Account, 'hash' | 'salt'>,
  password: string,
): Promise<boolean> {
  const { prefix, iterations, digest } = passwordHash
  if (!hash?.startsWith(prefix) || !salt) return false
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  const made = await derive(password, salt, iterations, stored.length, digest)
  return timingSafeEqual(stored, made)
}

/** Wrong guesses at one account's current password, and the milliseconds after which they are forgotten. */
const GUESSES = { most: 5, window: 15 * 60 * 1000 }

// in memory only: just the account's own signed-in sessions can add to it
const guesses = new LRUCache<string, number>({
  max: 10_000,
  ttl: GUESSES.window,
  noUpdateTTL: true,
})

/** Milliseconds until the account's password may be tried again; 0 for now. */
export const timeToWait = (id: string): number =>
  (guesses.get(id) ?? 0) < GUESSES.most ? 0 : guesses.getRemainingTTL(id)

/**
 * Counts an attempt before it is checked, so that many simultaneous attempts cannot exceed the
 * limit.
 */
export const countGuess = (id: string): void => {
  guesses.set(id, (guesses.get(id) ?? 0) + 1)
}

/** Forgets the wrong guesses, after the right password. */
export const forgetGuesses = (id: string): void => {
  guesses.delete(id)
}
