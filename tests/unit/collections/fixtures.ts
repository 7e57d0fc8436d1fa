import type { ProjectionContext, UsedMedia } from '#desk/editions/deskConfig.ts'

/** Ids as documents have them. */
export const ids = {
  first: '0b0e3c1e-6a39-4c80-9a3f-2f6f1f0f9a01',
  second: '0b0e3c1e-6a39-4c80-9a3f-2f6f1f0f9a02',
  photo: '0b0e3c1e-6a39-4c80-9a3f-2f6f1f0f9a03',
  consent: '0b0e3c1e-6a39-4c80-9a3f-2f6f1f0f9a04',
} as const

const words = { alt: 'Фото', caption: null, credit: '© ЭМУ' }

const photo: UsedMedia = {
  id: ids.photo,
  ...words,
  mimeType: 'image/jpeg',
  depictsPersons: true,
}

/** What a projection looks at: Kyrgyz, and one media file. */
export const context: ProjectionContext = {
  locale: 'ky',
  media: (id) => (id === ids.photo ? photo : null),
}

/** That file as snapshots hold it. */
export const publicPhoto = { type: 'media', id: ids.photo, ...words }

/** A rich text value as a working copy holds it. */
export const lexical = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal' }],
      },
    ],
  },
})

/** What plugin-seo keeps. */
export const meta = { title: 'Издөө үчүн', description: null, image: ids.photo }

/** That as the public sees it. */
export const seo = { title: 'Издөө үчүн', description: null, image: publicPhoto }

/** What nobody outside may see, whatever a working copy holds. */
export const neverPublic = {
  id: ids.first,
  slug: 'dareg',
  sourceLocale: 'ky',
  createdBy: 'somebody',
  notes: 'internal',
}
