import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Seconds: a year. */
const TLS_ONLY = 365 * 24 * 60 * 60

/**
 * The desk's security headers. Next writes inline scripts into its pages, and the admin's editors
 * inline styles; everything else comes from here, and no other site may frame it.
 * @param options isTls: whether people reach the desk by https; previewOrigin: the site that is
 * shown in a frame beside the form
 */
export const deskHeaders = (options: { isTls: boolean; previewOrigin: string }): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'unsafe-inline'"],
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
  })
