'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useAuth, useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'

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

/** Milliseconds between two looks at the form, and how many looks there are. */
const [PAUSE, LOOKS] = [50, 100]

/** Waits until the form has the editor's text, which it is given when the browser has the time. */
async function untilKnown(editor: LexicalEditor, valueInForm: () => unknown): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    if (JSON.stringify(valueInForm()) === JSON.stringify(editor.getEditorState())) return
  }
}

/** How many pastes are being uploaded, of all texts of the page. */
let running = 0

/**
 * Uploads pasted images, one after another, and puts them where they stood. Meanwhile the document
 * cannot be saved, since it would be saved without them.
 * @param path of the field in its form
 */
export function useImageUploads(editor: LexicalEditor, path: string) {
  const { getField } = useForm()
  const { permissions } = useAuth()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { setUploadStatus } = useDocumentInfo()
  const address = `${config.routes.api}/${mediaCollection}?locale=${locale}&depth=0`

  async function upload(images: readonly ImageToUpload[]): Promise<ImageUploads> {
    const refused: MissingImage[] = []
    const withoutAlt: string[] = []
    if (images.length === 0) return { refused, withoutAlt }
    running += 1
    setUploadStatus?.('uploading')
    for (const { placeholder, image, file } of images) {
      if (file === undefined) continue
      const uploaded = await uploadFile(address, file, image.alt)
      const isStored = 'id' in uploaded
      replacePending(editor, placeholder, isStored ? uploaded.id : null)
      if (!isStored) refused.push({ name: image.name, refusal: uploaded.refusal })
      else if (image.alt === '') withoutAlt.push(image.name)
    }
    // what became of the images is said at once
    void untilKnown(editor, () => getField(path)?.value).then(() => {
      running -= 1
      if (running === 0) setUploadStatus?.('idle')
    })
    return { refused, withoutAlt }
  }

  return { mayUpload: permissions?.collections?.[mediaCollection]?.create === true, upload }
}
