'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useAuth, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'

import { mediaCollection } from '#shared/richText/allowed.ts'
import { uploadFile } from './clipboard/uploadFile.ts'
import type { MissingImage } from './pasteMessage.ts'
import { replacePending } from './pendingUploads.ts'
import type { PastedImage } from './reading/blocks.ts'

/** An image of the clipboard with the place that the text keeps for it. */
export interface ImageToUpload {
  readonly placeholder: string
  readonly image: PastedImage
  readonly file: File | undefined
}

/** What became of images. */
export interface ImageUploads {
  readonly refused: readonly MissingImage[]
  readonly withoutAlt: readonly string[]
}

/**
 * Uploads pasted images, one after another, and puts them where they stood. Meanwhile the document
 * cannot be saved, since it would be saved without them.
 */
export function useImageUploads(editor: LexicalEditor) {
  const { permissions } = useAuth()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { setUploadStatus } = useDocumentInfo()
  const address = `${config.routes.api}/${mediaCollection}?locale=${locale}&depth=0`

  async function upload(images: readonly ImageToUpload[]): Promise<ImageUploads> {
    const refused: MissingImage[] = []
    const withoutAlt: string[] = []
    if (images.length > 0) setUploadStatus?.('uploading')
    for (const { placeholder, image, file } of images) {
      if (file === undefined) continue
      const uploaded = await uploadFile(address, file, image.alt)
      const isStored = 'id' in uploaded
      replacePending(editor, placeholder, isStored ? uploaded.id : null)
      if (!isStored) refused.push({ name: image.name, refusal: uploaded.refusal })
      else if (image.alt === '') withoutAlt.push(image.name)
    }
    if (images.length > 0) setUploadStatus?.('idle')
    return { refused, withoutAlt }
  }

  return { mayUpload: permissions?.collections?.[mediaCollection]?.create === true, upload }
}
