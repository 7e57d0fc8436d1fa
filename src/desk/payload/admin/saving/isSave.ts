/** Addresses whose refusals are about the sign-in itself. */
const SIGN_IN = /\/(?:login|logout|first-register|forgot-password|reset-password|unlock)$/

/**
 * Whether a request is that of a form that saves a document, as Payload's forms send it.
 * @param address of the request; may be relative
 */
export const isSave = (address: string, { method, body }: RequestInit = {}): boolean =>
  (method === 'PATCH' || method === 'POST') &&
  body instanceof FormData &&
  body.has('_payload') &&
  !SIGN_IN.test(new URL(address, location.href).pathname)
