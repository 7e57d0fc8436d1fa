import type { Finding } from '#desk/editions/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { inLanguage } from '#shared/localization/index.ts'

/** 403: who changed the content may not approve it. */
export const fourEyesRefused = () =>
  new KerbenError({
    code: 'four_eyes',
    status: 403,
    message: 'You changed this text yourself: another person has to approve it.',
  })

/** 404: no such document, or it is in the trash. */
export const documentNotFound = () =>
  new KerbenError({ code: 'not_found', status: 404, message: 'There is no such document.' })

/** 409: the edition is not where the transition starts from. */
export const illegalTransition = (message: string) =>
  new KerbenError({ code: 'illegal_transition', status: 409, message })

/** 409: what was looked at is no longer what is stored. */
export const contentChanged = () =>
  new KerbenError({
    code: 'content_changed',
    status: 409,
    message: 'The text was changed since you looked at it, or since it was approved.',
  })

/** 422: a comment or a reason is missing. */
export const wordsRequired = (what: 'comment' | 'reason') =>
  new KerbenError({
    code: `${what}_required`,
    status: 422,
    message: `Write a ${what}: the field “${what}” must not be empty.`,
  })

/**
 * 422: the gate does not let it through; `errors` names each field and the rule.
 * @param language of the person's admin, or of the request's `Accept-Language`
 */
export const gateClosed = (findings: readonly Finding[], language: string) =>
  new KerbenError({
    code: 'gate',
    status: 422,
    message: 'This edition is not ready to be published.',
    details: {
      errors: findings.map(({ path, message }) => ({
        path,
        message: inLanguage(message, language),
      })),
    },
  })

/** 400: the request's form is wrong. */
export const badRequest = (message: string, path: string) =>
  new KerbenError({ code: 'bad_request', status: 400, message, details: { path } })
