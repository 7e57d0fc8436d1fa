import type { Field } from 'payload'

import {
  bodyField,
  languagesField,
  nameField,
  stateField,
  summaryField,
} from '#desk/fields/index.ts'
import { servesField } from '../servesField.ts'
import { shelterStates } from './enumerations.ts'
import { regionField } from './regionField.ts'

const intakeField: Field = {
  name: 'intake',
  type: 'textarea',
  localized: true,
  label: { ky: 'Кантип кабыл алынат', ru: 'Как попасть', en: 'How to be referred' },
  admin: {
    rows: 3,
    placeholder: {
      ky: 'мисалы, Ишеним телефонуна чалыңыз: кеңешчи багыт берет.',
      ru: 'например, Позвоните на горячую линию: консультант направит.',
      en: 'such as Call a hotline: its counsellor will refer you.',
    },
    description: {
      ky: 'Жолдомо кантип алынат. Дарек, телефон, көчө жазылбайт.',
      ru: 'Как получить направление. Без адреса, телефона и улицы.',
      en: 'How people are referred. No address, phone or street.',
    },
  },
}

/** The fields of a shelter. There is none for where it is: that belongs to `shelterSites`. */
export const fields: Field[] = [
  nameField({
    ky: 'мисалы, Аялдар үчүн баш калкалоочу жай',
    ru: 'например, Приют для женщин',
    en: 'such as Shelter for women',
  }),
  summaryField({
    ky: 'Ким үчүн жана кандай жардам бар? Кайда экени жазылбайт.',
    ru: 'Для кого и какая помощь? Где находится, не пишут.',
    en: 'Whom it is for, and what help there is. Never where it is.',
  }),
  bodyField(),
  servesField({
    ky: 'Жай кимдерди кабыл алат.',
    ru: 'Кого принимает приют.',
    en: 'Whom the shelter takes in.',
  }),
  {
    name: 'services',
    type: 'relationship',
    relationTo: 'services',
    hasMany: true,
    label: { ky: 'Кызматтар', ru: 'Услуги', en: 'Services' },
    admin: {
      description: {
        ky: 'Жайда көрсөтүлгөн жардам.',
        ru: 'Помощь, которую оказывают в приюте.',
        en: 'The help that is given there.',
      },
    },
  },
  {
    name: 'referral',
    type: 'relationship',
    relationTo: 'hotlines',
    hasMany: true,
    label: {
      ky: 'Кайда кайрылуу керек',
      ru: 'Куда обращаться',
      en: 'Where to turn to',
    },
    admin: {
      description: {
        ky: 'Жайга ишеним телефондору аркылуу гана кайрылышат.',
        ru: 'В приют обращаются только через горячие линии.',
        en: 'A shelter is reached through hotlines alone.',
      },
    },
  },
  languagesField({
    ky: 'Жайда кайсы тилдерде жардам беришет. Атын жазып издесе болот.',
    ru: 'На каких языках помогают в приюте. Можно искать по названию.',
    en: 'The languages in which people are helped there. Type a name to find it.',
  }),
  intakeField,
  stateField(shelterStates),
  regionField,
]
