import type { RequestHandler } from 'express'
import helmet from 'helmet'

import { makeNonce, nonceSource, tellNonce } from './scriptNonce.ts'

/** Seconds: a year. */
const TLS_ONLY = 365 * 24 * 60 * 60

/**
 * The desk's security headers. Scripts come from here, and those inside of a page are the page's own
 * by its nonce; the admin's editors write inline styles; no other site may frame it. Nothing that the
 * desk says is stored by anybody.
 * @param options isTls: whether people reach the desk by https; previewOrigin: the site that is
 * shown in a frame beside the form
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
    // other hosts of the domain are not ours to speak for
    strictTransportSecurity: options.isTls && { maxAge: TLS_ONLY, includeSubDomains: false },
    xPoweredBy: false,
  }),
  tellNonce,
  notStored,
]

/** Sent with everything but the admin's own scripts and styles, to which Next gives a year. */
const notStored: RequestHandler = (_req, res, next) => {
  res.set('cache-control', 'no-store')
  next()
}
