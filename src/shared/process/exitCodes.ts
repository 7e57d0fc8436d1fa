import { EnvError } from '#shared/config/index.ts'

/** `EX_CONFIG` of sysexits.h: starting again will not help before somebody changes a setting. */
export const WRONG_SETTING = 78

/**
 * Names of the start errors that only a person can fix; by name, since Payload's code cannot share
 * our classes.
 */
const settings = new Set(['EnvError', 'StandaloneMongodbError', 'BuildError'])

/** System errors that a setting brings about: the port, the address, the folder. */
const systemCodes = new Set(['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND', 'EROFS'])

/** The exit code of a program whose start failed: 78 for a wrong setting, 1 for anything else. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof EnvError) return WRONG_SETTING
  if (!(error instanceof Error)) return 1
  if (settings.has(error.name)) return WRONG_SETTING
  return 'code' in error && systemCodes.has(String(error.code)) ? WRONG_SETTING : 1
}
