import type { RequestHandler } from 'express'
import helmet from 'helmet'

import { makeNonce, nonceSource, tellNonce } from './scriptNonce.ts'

/** A year in seconds, the `max-age` of Strict-Transport-Security. */
const TLS_ONLY = 365 * 24 * 60 * 60

/**
 * The desk's security headers. Scripts load from the desk only, inline ones with the page's nonce;
 * inline styles are allowed for the admin's editors; no other site may frame the desk. No answer
 * may be stored.
 * @param options isTls: whether people reach the desk by https; previewOrigin: the site shown in a
 * frame beside the form
 */
export const deskHeaders = (options: {
  isTls: boolean
  previewOrigin: string
}): RequestHandler[] => [
  makeNonce,
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonceSource],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        mediaSrc: ["'self'", 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'", options.previewOrigin],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
    },
    frameguard: { action: 'deny' },
    // subdomains are left out: we do not decide about other hosts
    strictTransportSecurity: options.isTls && { maxAge: TLS_ONLY, includeSubDomains: false },
    xPoweredBy: false,
  }),
  tellNonce,
  notStored,
]

/**
 * Applies to everything but the admin's own scripts and styles, which Next lets browsers keep for a
 * year.
 */
const notStored: RequestHandler = (_req, res, next) => {
  res.set('cache-control', 'no-store')
  next()
}
