import type { CollectionBeforeChangeHook, FieldHook, TextField } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { cleanFilename } from '#shared/filenames/index.ts'

declare module 'payload' {
  interface RequestContext {
    /** Where the save's own hook finds what is known of the file that comes with it. */
    storedFile?: {
      readonly width: number | null
      readonly height: number | null
      readonly originalFilename: string | null
    }
  }
}

/** A stored file's extension; its name is of our making: the id, a dot and the extension. */
const storedExtension = (filename: unknown): string => String(filename).split('.').at(-1) ?? ''

const clean: FieldHook<StoredDocument, string | null> = ({ originalDoc, value }) =>
  typeof value === 'string'
    ? cleanFilename(value, storedExtension(originalDoc?.['filename']))
    : (value ?? null)

/**
 * The field that keeps what the uploader's file was called, for people: the stored file is called by
 * its id. It comes with the file alone; whoever may change the document may correct it later, since
 * a name can tell who is in a picture.
 */
export const originalFilenameField = (): TextField => ({
  name: 'originalFilename',
  type: 'text',
  label: {
    ky: 'Файлдын баштапкы аталышы',
    ru: 'Исходное имя файла',
    en: 'Original file name',
  },
  access: { create: () => false },
  hooks: { beforeValidate: [clean] },
  admin: {
    description: {
      ky: 'Файл ушул аталыш менен жүктөлүп алынат. Анда адамдын атын калтырбаңыз.',
      ru: 'Под этим именем файл скачивают. Не оставляйте в нём имён людей.',
      en: 'The file is downloaded under this name. Leave no person’s name in it.',
    },
  },
})

/** The `beforeChange` hook that belongs to `storeUnderId`: stores what cleaning found of the file. */
export const keepFileFacts: CollectionBeforeChangeHook<StoredDocument> = ({
  context,
  data,
  operation,
}) => (operation === 'create' ? { ...data, ...context.storedFile } : data)
