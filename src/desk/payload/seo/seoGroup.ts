// Plugin-seo 3.90.1 describes its image in English only, and has a preview of pages although it
// cannot know how they look.

import { seoPlugin } from '@payloadcms/plugin-seo'
import type { Field, Plugin } from 'payload'

import { withParts } from '#desk/fieldTree/index.ts'
import type { Label } from '#shared/localization/index.ts'

const labels: Readonly<Record<string, Label>> = {
  title: { ky: 'Издөө үчүн аталыш', ru: 'Заголовок для поиска', en: 'Title for search engines' },
  description: {
    ky: 'Издөө үчүн сүрөттөмө',
    ru: 'Описание для поиска',
    en: 'Description for search engines',
  },
  image: {
    ky: 'Бөлүшкөндөгү сүрөт',
    ru: 'Изображение для соцсетей',
    en: 'Image for shared links',
  },
}

/** Replaces plugin-seo's description, which names a size limit that we do not have. */
const imageDescription: Label = {
  ky: 'Бирөө шилтеме менен бөлүшкөндө көрүнөт. Туурасы 1200 пикселден кем болбогону жакшы.',
  ru: 'Видно, когда ссылкой делятся. Лучше шириной не меньше 1200 пикселей.',
  en: 'Shown where someone shares the link. Best at least 1200 pixels wide.',
}

/** Plugin-seo's own fields, without its preview. */
const named = (fields: readonly Field[]): Field[] =>
  fields
    .filter((field) => field.type !== 'ui')
    .map((field) => {
      const label = 'name' in field && field.name ? labels[field.name] : undefined
      const admin =
        field.type === 'upload' ? { ...field.admin, description: imageDescription } : field.admin
      return label ? withParts(field, { label, admin }) : field
    })

const isMeta = (field: Field): boolean =>
  field.type === 'group' && 'name' in field && field.name === 'meta'

/** The fields in a collapsible: none of them is required, and most documents need none. */
const folded = (fields: readonly Field[]): Field => ({
  type: 'collapsible',
  label: { ky: 'Издөө жана бөлүшүү', ru: 'Поиск и соцсети', en: 'Search and sharing' },
  admin: {
    initCollapsed: true,
    description: {
      ky: 'Милдеттүү эмес. Бош калса, сайттар аталышты жана кыскача мазмунду колдонот.',
      ru: 'Необязательно. Если пусто, сайты возьмут название и краткое описание.',
      en: 'Optional. Where it is empty, sites take the title and the summary.',
    },
  },
  // the collapsible says what the group is called
  fields: fields.map((field) => withParts(field, { label: false })),
})

/** Which collections get the group, and the access rules of its fields. */
export interface SeoGroupOptions {
  readonly collections: readonly string[]
  readonly uploadsCollection: string
  /** Adds a collection's access rules to the group's fields. */
  readonly guard: (slug: string, fields: readonly Field[]) => Field[]
}

/** Plugin-seo's group `meta`, in three languages and in a collapsible. */
export const seoGroup = ({
  collections: slugs,
  uploadsCollection,
  guard,
}: SeoGroupOptions): Plugin => {
  const addFields = seoPlugin({
    collections: [...slugs],
    uploadsCollection,
    tabbedUI: false,
    fields: ({ defaultFields }) => named(defaultFields),
  })
  return (incoming) => {
    const { collections = [], ...config } = addFields(incoming)
    return {
      ...config,
      collections: collections.map((collection) => {
        if (!slugs.includes(collection.slug)) return collection
        const fields = collection.fields.map((field) =>
          isMeta(field) ? folded(guard(collection.slug, [field])) : field,
        )
        return { ...collection, fields }
      }),
    }
  }
}
