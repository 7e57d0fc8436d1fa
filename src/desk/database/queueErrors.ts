import { KerbenError } from '#shared/errors/index.ts'

/** The holder's limit has passed. */
export function expired(limit: number): KerbenError {
  return new KerbenError({
    code: 'write_expired',
    status: 503,
    message: `This save took longer than ${limit / 1000} s and was rolled back: nothing of it was stored.`,
  })
}

/** A write waited for a lock that it holds itself, which can only end in vain. */
export function forgotReq(): KerbenError {
  return new KerbenError({
    code: 'write_without_req',
    status: 500,
    message:
      'A write inside another write waited for it in vain: pass the outer operation’s `req` to it.',
  })
}

/** The writes before this one took too long. */
export function tooBusy(): KerbenError {
  return new KerbenError({
    code: 'write_busy',
    status: 503,
    message: 'Too many saves are waiting: nothing was stored, try again.',
  })
}

/** A commit or a write names no transaction, or one that is long over. */
export function noTransaction(): KerbenError {
  return new KerbenError({
    code: 'write_rolled_back',
    status: 500,
    message: 'A part of this save failed and was rolled back: what came after it cannot be stored.',
  })
}
