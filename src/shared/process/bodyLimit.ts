import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'

import { KerbenError, bodyTooLarge, fileTooLarge } from '#shared/errors/index.ts'
import { refuseInLanguage } from './refuseInLanguage.ts'
import { sizeLimits } from './sizeLimits.ts'

/**
 * Where files are uploaded. Forms elsewhere get the smaller limit: Payload reads them into memory
 * before it checks who sent them.
 */
const uploadPath = /^\/api\/(?:media|consent-files)\/?(?:\?|$)/

const isUpload = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  uploadPath.test(url) &&
  headers['content-type']?.startsWith('multipart/form-data') === true

/**
 * Refuses requests whose body is too large before reading it. The length must be known, so chunked
 * bodies without `Content-Length` are refused; browsers and HTTP clients send forms and JSON with
 * it.
 */
export const bodyLimit: RequestHandler = (req, res, next) => {
  const { 'content-length': length, 'transfer-encoding': coding } = req.headers
  if (coding !== undefined && length === undefined) {
    refuseInLanguage(req, res, new KerbenError({ code: 'length_required' }))
    return
  }
  const bytes = Number(length ?? 0)
  if (isUpload(req) && bytes > sizeLimits.upload)
    refuseInLanguage(req, res, fileTooLarge(sizeLimits.file))
  else if (!isUpload(req) && bytes > sizeLimits.other)
    refuseInLanguage(req, res, bodyTooLarge(sizeLimits.other))
  else next()
}
