import type { Finding } from '#desk/editions/index.ts'
import { KerbenError } from '#shared/errors/index.ts'

// a document in the trash is none
export { notFound as documentNotFound } from '#desk/access/index.ts'

/** 403: who changed the content may not approve it. */
export const fourEyesRefused = () => new KerbenError({ code: 'four_eyes' })

/**
 * 409: the edition is not where the transition starts from.
 * @param why in English, for programs
 */
export const illegalTransition = (why: string) =>
  new KerbenError({ code: 'illegal_transition', details: { why } })

/** 409: what was looked at is no longer what is stored. */
export const contentChanged = () => new KerbenError({ code: 'content_changed' })

/** 422: the gate does not let it through; `errors` names each field and the rule. */
export const gateClosed = (findings: readonly Finding[]) =>
  new KerbenError({
    code: 'gate',
    errors: findings.map(({ path, message }) => ({ path, message })),
  })
