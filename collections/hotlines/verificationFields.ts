import type { DateField, Field, FieldAccess, FieldHook } from 'payload'

import { hasRole } from '#desk/access/index.ts'
import type { Hotline } from '#desk/documents/index.ts'
import { isUnset, refusal, stateField, wholeNumber } from '#desk/fields/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { hotlineStates } from './enumerations.ts'
import { REVIEW_EVERY_DAYS } from './verification.ts'

const notYet: Label = {
  ky: 'Текшерилген күн: келечектеги убакыт болушу мүмкүн эмес.',
  ru: 'Проверено: время не может быть в будущем.',
  en: 'Verified: the time cannot be in the future.',
}

const daysRule: Label = {
  ky: 'Текшерүү мөөнөтү: 1ден 365ке чейинки бүтүн сан (күн).',
  ru: 'Срок проверки: целое число от 1 до 365 (дней).',
  en: 'Verification period: a whole number from 1 to 365 (days).',
}

/**
 * Milliseconds by which `verifiedAt` may lie in the future, since an editor's clock may be fast.
 */
const TOLERANCE = 5 * 60 * 1000

const mayVerify: FieldAccess = ({ req }) =>
  hasRole(req.user, 'administrator', 'editor', 'safeguarding')

/** On creation, the creator is recorded as the person who verified the hotline. */
const signedByCreator: FieldHook<Hotline, unknown, Hotline> = (args): unknown => {
  const { operation, req, siblingData, value } = args
  if (operation !== 'create' || !req.user) return value
  return isUnset(siblingData.verifiedAt) ? null : req.user.id
}

const verifiedAt: DateField = {
  name: 'verifiedAt',
  type: 'date',
  label: { ky: 'Текшерилген', ru: 'Проверено', en: 'Verified' },
  access: { create: mayVerify },
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime' },
    description: {
      ky: 'Номерге акыркы жолу качан чалып текшерилген. Кийин «Бүгүн текшерилди» баскычы өзгөртөт.',
      ru: 'Когда номер последний раз проверили звонком. Потом меняется кнопкой «Проверено сегодня».',
      en: 'When the numbers were last checked by a call. Later the button “Verified today” changes it.',
    },
  },
  validate: (value, { req }) =>
    isUnset(value) || new Date(value).getTime() <= Date.now() + TOLERANCE || refusal(notYet, req),
}

/** Operational fields: last verification, by whom, how often, and whether the hotline works. */
export const verificationFields: Field[] = [
  stateField(hotlineStates),
  verifiedAt,
  {
    name: 'verifiedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { ky: 'Ким текшерген', ru: 'Кто проверил', en: 'Verified by' },
    access: { create: () => false },
    hooks: { beforeChange: [signedByCreator] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: {
        ky: 'Сайтта эч качан көрсөтүлбөйт.',
        ru: 'На сайте никогда не показывается.',
        en: 'Never shown on the site.',
      },
    },
  },
  {
    name: 'reviewEveryDays',
    type: 'number',
    defaultValue: REVIEW_EVERY_DAYS,
    label: {
      ky: 'Текшерүү мөөнөтү, күн',
      ru: 'Срок проверки, дней',
      en: 'Verification period, days',
    },
    admin: {
      position: 'sidebar',
      step: 1,
      placeholder: { ky: 'мисалы, 90', ru: 'например, 90', en: 'such as 90' },
      description: {
        ky: 'Текшерүү канча күнгө жарайт, андан кийин сайт эскертет. Кийин «Бүгүн текшерилди» менен өзгөрөт.',
        ru: 'Сколько дней действует проверка, потом сайт предупреждает. Меняется вместе с «Проверено сегодня».',
        en: 'For how many days a check holds, after which the site warns. It changes with “Verified today”.',
      },
    },
    validate: wholeNumber(1, 365, daysRule),
  },
]
