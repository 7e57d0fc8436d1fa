import type { Field } from 'payload'

import { rowLabel, rowLongText, urlField } from '#desk/fields/index.ts'

/** The fields of the safety advice. */
export const fields: Field[] = [
  urlField({
    name: 'quickExitUrl',
    label: { ky: '«Тез чыгуунун» дареги', ru: 'Адрес «Быстрого выхода»', en: 'Quick exit address' },
    description: {
      ky: '«Тез чыгуу» басылганда ачылуучу, шек жаратпаган сайт.',
      ru: 'Обычный сайт, который откроется по кнопке «Быстрый выход».',
      en: 'An everyday site that opens when “Quick exit” is pressed.',
    },
  }),
  {
    name: 'notice',
    type: 'textarea',
    localized: true,
    label: { ky: 'Эскертүү', ru: 'Предупреждение', en: 'Notice' },
    admin: {
      rows: 3,
      placeholder: {
        ky: 'Баракты башка бирөө көрүп калса, эмне кылуу керек?',
        ru: 'Что делать, если страницу может увидеть кто-то ещё?',
        en: 'What to do if someone else may see the page?',
      },
      description: {
        ky: 'Жардам барактарында «Тез чыгуунун» жанында турат.',
        ru: 'Стоит рядом с «Быстрым выходом» на страницах помощи.',
        en: 'Stands beside “Quick exit” on pages about help.',
      },
    },
  },
  {
    name: 'steps',
    type: 'array',
    label: { ky: 'Кеңештер', ru: 'Советы', en: 'Steps' },
    labels: {
      singular: { ky: 'Кеңеш', ru: 'Совет', en: 'Step' },
      plural: { ky: 'Кеңештер', ru: 'Советы', en: 'Steps' },
    },
    admin: {
      description: {
        ky: 'Ар бир кеңеш өзүнчө сап, эң маанилүүсү биринчи.',
        ru: 'Каждый совет — отдельная строка, самый важный первым.',
        en: 'Each piece of advice a row of its own, the most important first.',
      },
      components: {
        RowLabel: rowLabel({
          fallback: { ky: 'Кеңеш', ru: 'Совет', en: 'Step' },
          names: ['text'],
        }),
      },
    },
    fields: [
      rowLongText({
        name: 'text',
        label: { ky: 'Тексти', ru: 'Текст', en: 'Text' },
        placeholder: {
          ky: 'мисалы, Браузердин жашыруун терезесин ачыңыз',
          ru: 'например, Откройте приватное окно браузера',
          en: 'such as Open a private window in your browser',
        },
      }),
    ],
  },
]
