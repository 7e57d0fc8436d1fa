import { KerbenError } from '#shared/errors/index.ts'

/**
 * 503: a sealed site cannot be opened. Nothing was written, nothing is lost.
 * @param why `key`: it was sealed with another key; `damaged`: it was changed, or sealed for
 * another document
 * @param usedKey the id of the key that it was sealed with
 */
export const sealedError = (why: 'damaged' | 'key', usedKey?: string, cause?: unknown) =>
  new KerbenError({
    code: 'sealed',
    details: {
      why:
        why === 'key'
          ? `it is sealed with the key ${usedKey ?? '?'}, which is not the SHELTER_SITES_KEY in use; start the desk with that key`
          : 'its sealed text was changed, or belongs to another document',
    },
    cause,
  })
