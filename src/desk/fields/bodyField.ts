import type { RichTextField } from 'payload'

import { richTextField } from '#desk/richText/richTextField.ts'

/** The text of a document's page, in each locale. */
export const bodyField = (): RichTextField =>
  richTextField({
    name: 'body',
    label: { ky: 'Тексти', ru: 'Текст', en: 'Text' },
    description: {
      ky: 'Барактын негизги тексти: аталыштар, тизмелер, таблицалар, сүрөттөр, шилтемелер.',
      ru: 'Основной текст страницы: заголовки, списки, таблицы, изображения, ссылки.',
      en: 'The main text of the page: headings, lists, tables, images, links.',
    },
    localized: true,
  })
