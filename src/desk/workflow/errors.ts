import type { Finding } from '#desk/editions/index.ts'
import { KerbenError } from '#shared/errors/index.ts'

// also for documents in the trash
export { notFound as documentNotFound } from '#desk/access/index.ts'

/** 403: who changed the content may not approve it. */
export const fourEyesRefused = () => new KerbenError({ code: 'four_eyes' })

/**
 * 409: the edition's state does not allow the transition.
 * @param why in English, for programs
 */
export const illegalTransition = (why: string) =>
  new KerbenError({ code: 'illegal_transition', details: { why } })

/** 409: the content has changed since the person saw it. */
export const contentChanged = () => new KerbenError({ code: 'content_changed' })

/** 422: the gate does not let it through; `errors` names each field and the rule. */
export const gateClosed = (findings: readonly Finding[]) =>
  new KerbenError({
    code: 'gate',
    errors: findings.map(({ path, message }) => ({ path, message })),
  })
