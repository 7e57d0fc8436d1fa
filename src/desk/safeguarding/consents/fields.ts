import type { Field } from 'payload'

import { idField } from '#desk/database/index.ts'
import { dayField } from '#desk/fields/index.ts'
import { localeNames, locales } from '#shared/localization/index.ts'
import { CONSENT_FILES } from './consentFiles.ts'

/** The fields of a consent: whose it is, for which languages, and its period. */
export const consentFields = (): Field[] => [
  idField(),
  {
    name: 'subject',
    type: 'text',
    label: { ky: 'Иш номери', ru: 'Номер дела', en: 'Case reference' },
    admin: {
      placeholder: { ky: 'мисалы, 2026-017', ru: 'например, 2026-017', en: 'such as 2026-017' },
      description: {
        ky: 'Кимдики экенин сиз гана биле турган белги. Адамдын атын, телефонун, дарегин жазбаңыз.',
        ru: 'Обозначение, по которому вы узнаете, чьё это согласие. Не пишите имя, телефон или адрес.',
        en: 'A reference by which you know whose it is. No name, phone number or address.',
      },
    },
  },
  {
    name: 'scope',
    type: 'select',
    hasMany: true,
    options: locales.map((value) => ({ value, label: localeNames[value] })),
    label: { ky: 'Кайсы тилдерге', ru: 'Для каких языков', en: 'For which languages' },
    admin: {
      description: {
        ky: 'Окуя ушул тилдерде гана жарыяланат. Алып салынган тилде жарыяланганы дароо алынат.',
        ru: 'История публикуется только на этих языках. На убранном языке она сразу снимается.',
        en: 'The story is published in these languages only. In one taken away it is unpublished at once.',
      },
    },
  },
  dayField({
    name: 'given',
    label: { ky: 'Берилген күнү', ru: 'Дата согласия', en: 'Given on' },
  }),
  dayField({
    name: 'expires',
    label: { ky: 'Мөөнөтү', ru: 'Действует по', en: 'Expires on' },
    description: {
      ky: 'Ушул күндүн аягына чейин күчүндө (Бишкек убактысы). Бош болсо — мөөнөтсүз.',
      ru: 'Действует до конца этого дня по Бишкеку. Если пусто — бессрочно.',
      en: 'In force to the end of this day in Bishkek. Without an end when empty.',
    },
  }),
  {
    name: 'file',
    type: 'upload',
    relationTo: CONSENT_FILES,
    label: { ky: 'Кол коюлган барак', ru: 'Подписанный лист', en: 'Signed form' },
    admin: {
      description: {
        ky: 'Коргоо боюнча адистер гана ача алат.',
        ru: 'Открыть могут только специалисты по защите.',
        en: 'Only safeguarding can open it.',
      },
    },
  },
  {
    name: 'withdrawnAt',
    type: 'text',
    label: { ky: 'Кайтарып алынган учур', ru: 'Отозвано', en: 'Withdrawn at' },
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'withdraw',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/desk/admin/consents/WithdrawConsent#WithdrawConsent' },
    },
  },
]
