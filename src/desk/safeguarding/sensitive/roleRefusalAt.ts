import { KerbenError } from '#shared/errors/index.ts'

/** 403: what is said at this path is safeguarding's to say. */
export const roleRefusalAt = (path: string, message: string): KerbenError =>
  new KerbenError({ code: 'role', status: 403, message, details: { path } })
