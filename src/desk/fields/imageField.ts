import type { UploadField } from 'payload'

import type { FieldOptions } from './fieldOptions.ts'

/** Limits a choice of media to images. */
const images = { mimeType: { contains: 'image/' } }

/** A field for one image. */
export const imageField = ({ name, label, description }: FieldOptions): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  filterOptions: images,
  ...(description ? { admin: { description } } : {}),
})

/** The image that stands for a document in lists and at its head. */
export const coverField = (): UploadField =>
  imageField({
    name: 'cover',
    label: { ky: 'Мукаба сүрөтү', ru: 'Обложка', en: 'Cover image' },
    description: {
      ky: 'Тизмелерде жана барактын башында көрүнөт. Сүрөттө адам болсо, анын макулдугу керек.',
      ru: 'Видна в списках и в начале страницы. Если на снимке люди, нужно их согласие.',
      en: 'Shown in lists and at the head of the page. People in it must have agreed to it.',
    },
  })

/** The images that a page shows beside its text. */
export const galleryField = (): UploadField => ({
  name: 'gallery',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  label: { ky: 'Сүрөттөр', ru: 'Галерея', en: 'Gallery' },
  filterOptions: images,
  admin: {
    description: {
      ky: 'Барактагы кошумча сүрөттөр, көрсөтүлүү тартибинде.',
      ru: 'Дополнительные снимки страницы, в порядке показа.',
      en: 'More images for the page, in the order shown.',
    },
  },
})
