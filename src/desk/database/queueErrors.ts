import { KerbenError } from '#shared/errors/index.ts'

/** A write held the lock longer than allowed. */
export const expired = (limit: number): KerbenError =>
  new KerbenError({ code: 'write_expired', details: { seconds: limit / 1000 } })

/** A write waited for a lock that its own caller holds, so it could never succeed. */
export const forgotReq = (): KerbenError => new KerbenError({ code: 'write_without_req' })

/** The writes before this one took too long. */
export const tooBusy = (): KerbenError => new KerbenError({ code: 'write_busy' })

/** A commit or a write names no transaction, or one that is long over. */
export const noTransaction = (): KerbenError => new KerbenError({ code: 'write_rolled_back' })
