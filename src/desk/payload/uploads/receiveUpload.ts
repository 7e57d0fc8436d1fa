// Payload 3.90.1 reads files into memory or, with a setting for the whole desk, to the disk, where
// it never deletes files of other forms.

import { type PayloadRequest, addDataAndFileToRequest } from 'payload'

/**
 * Reads a request's form as Payload does, but writes its files into a folder. Use it for uploads
 * only: files in other forms would remain on the disk.
 */
export async function receiveUpload(req: PayloadRequest, folder: string): Promise<void> {
  const { payload } = req
  const { config } = payload
  // browsers send names in UTF-8 (RFC 7578, 5.1), which busboy would read as Latin-1
  const upload = {
    ...config.upload,
    useTempFiles: true,
    tempFileDir: folder,
    defParamCharset: 'utf8',
  }
  // what Payload reads of a request, and so no whole one; a copy of it itself could not be read
  const form = {
    body: req.body,
    headers: req.headers,
    method: req.method,
    // `Object.create` tells no type: this is the same Payload with other settings
    payload: Object.create(payload, { config: { value: { ...config, upload } } }) as typeof payload,
    routeParams: req.routeParams,
    text: () => req.text?.(),
  } as PayloadRequest
  await addDataAndFileToRequest(form)
  if (form.data) req.data = form.data
  if (form.file) req.file = form.file
}
