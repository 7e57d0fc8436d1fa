import type { PastedImage } from '../reading/blocks.ts'
import type { PastedText } from '../reading/readPaste.ts'
import { rtfPictures } from './rtfPictures.ts'

/** What a clipboard has beside its HTML. */
export interface Attached {
  readonly files: readonly File[]
  readonly rtf: string
}

const defaultName = 'image'

/**
 * Finds the bytes of pasted images, where the clipboard has them: within the HTML, as files beside
 * it, or in Word's RTF. Files belong to images only where there is one for each.
 */
export function imageFiles(pasted: PastedText, { files, rtf }: Attached): Map<PastedImage, File> {
  const found = new Map<PastedImage, File>()
  const elsewhere: PastedImage[] = []
  for (const image of pasted.images) {
    const file = fileOfData(image)
    if (file !== null) found.set(image, file)
    else if (image.src !== '' && !image.src.startsWith('data:')) elsewhere.push(image)
  }
  const pictures = files.filter(({ type }) => type.startsWith('image/'))
  // Excel, PowerPoint and OneNote put a picture of the text itself beside it
  const isOfText = pasted.pictured && pasted.blocks.some(({ type }) => type !== 'image')
  const sets = [isOfText ? [] : pictures, rtfPictures(rtf, defaultName)]
  const matching = sets.find((set) => set.length === elsewhere.length) ?? []
  matching.forEach((file, index) => {
    const image = elsewhere[index]
    if (image !== undefined) found.set(image, file)
  })
  return found
}

/** The kinds that the desk stores; a drawing in SVG may hold programs and is none of them. */
const data = /^data:image\/(png|jpe?g|gif|webp|avif)[^,]*;base64,([^]+)$/i

function fileOfData({ src }: PastedImage): File | null {
  const [, kind = '', base64 = ''] = data.exec(src) ?? []
  if (kind === '') return null
  const type = kind.toLowerCase().replace('jpg', 'jpeg')
  try {
    const bytes = Uint8Array.from(atob(decodeURIComponent(base64)), (one) => one.charCodeAt(0))
    return new File([bytes], `${defaultName}.${type}`, { type: `image/${type}` })
  } catch {
    // cut, or no base64: there are no bytes
    return null
  }
}
