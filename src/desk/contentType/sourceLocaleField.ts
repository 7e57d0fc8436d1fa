import type { SelectField } from 'payload'

import { hasRole } from '#desk/access/index.ts'
import { localeOf, locales } from '#shared/localization/index.ts'

const names = {
  ky: { ky: 'кыргызча', ru: 'кыргызский', en: 'Kyrgyz' },
  ru: { ky: 'орусча', ru: 'русский', en: 'Russian' },
  en: { ky: 'англисче', ru: 'английский', en: 'English' },
}

/** The locale that a document is written in first: by default that of the creating request. */
export const sourceLocaleField = (): SelectField => ({
  name: 'sourceLocale',
  type: 'select',
  options: locales.map((value) => ({ value, label: names[value] })),
  label: { ky: 'Баштапкы тили', ru: 'Исходный язык', en: 'Source language' },
  defaultValue: ({ locale }: { locale?: unknown }) => localeOf(locale),
  access: { update: ({ req }) => hasRole(req.user, 'administrator', 'editor', 'safeguarding') },
  admin: {
    position: 'sidebar',
    description: {
      ky: 'Текст адегенде ушул тилде жазылат, калгандары андан которулат.',
      ru: 'Текст сначала пишется на этом языке, остальные переводятся с него.',
      en: 'The text is written in this language first; the others are translated from it.',
    },
  },
})
