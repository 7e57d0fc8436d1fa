import { KerbenError } from '#shared/errors/index.ts'

/** The database cannot be read now: it does not exist yet, is being migrated, or does not answer. */
export const unavailable = (cause?: unknown): KerbenError =>
  new KerbenError({ code: 'unavailable', cause })
