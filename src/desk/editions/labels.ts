import type { Field } from 'payload'

import { withParts } from '#desk/fieldTree/index.ts'
import { type Label, localeOptions } from '#shared/localization/index.ts'
import type { LiveState, Stage } from './edition.ts'

/** What the stages are called. */
export const stageLabels: Readonly<Record<Stage, Label>> = {
  draft: { ky: 'даярдалууда', ru: 'в работе', en: 'draft' },
  in_review: { ky: 'каралууда', ru: 'на рассмотрении', en: 'in review' },
  changes_requested: {
    ky: 'оңдоого кайтарылган',
    ru: 'возвращено на доработку',
    en: 'changes requested',
  },
  approved: { ky: 'бекитилген', ru: 'одобрено', en: 'approved' },
}

/** Whether an edition is live, in words. */
export const liveStateLabels: Readonly<Record<LiveState, Label>> = {
  not_live: { ky: 'жарыялана элек', ru: 'не опубликовано', en: 'not live' },
  live: { ky: 'жарыяланган', ru: 'опубликовано', en: 'live' },
  live_with_changes: {
    ky: 'жарыяланган, өзгөртүүлөрү бар',
    ru: 'опубликовано, есть изменения',
    en: 'live, with changes',
  },
}

/** Labels of the columns that people read and filter by; all others are internal. */
const labels: Readonly<Record<string, Label>> = {
  type: { ky: 'Түрү', ru: 'Тип', en: 'Type' },
  locale: { ky: 'Тили', ru: 'Язык', en: 'Language' },
  title: { ky: 'Аталышы', ru: 'Название', en: 'Title' },
  stage: { ky: 'Баскычы', ru: 'Этап', en: 'Stage' },
  workflow: { ky: 'Иш тартиби', ru: 'Порядок работы', en: 'Workflow' },
  liveState: { ky: 'Жарыяланганбы', ru: 'Опубликовано ли', en: 'Live' },
  changedAt: { ky: 'Өзгөртүлгөн убактысы', ru: 'Время изменения', en: 'Changed at' },
  progress: { ky: 'Толтурулганы', ru: 'Заполнено', en: 'Filled in' },
  followUp: {
    ky: 'Шашылыш жарыялангандан кийин карап чыгуу керек',
    ru: 'Рассмотреть после срочной публикации',
    en: 'Review after urgent publishing',
  },
  slug: { ky: 'Дареги (slug)', ru: 'Адрес (slug)', en: 'Address (slug)' },
  publishedAt: { ky: 'Жарыяланган убактысы', ru: 'Время публикации', en: 'Published at' },
  verifiedUntil: { ky: 'Качанга чейин текшерилген', ru: 'Проверено до', en: 'Verified until' },
  consentUntil: {
    ky: 'Макулдуктун мөөнөтү',
    ru: 'Согласие действует до',
    en: 'Consent in force until',
  },
}

const choices: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  stage: stageLabels,
  workflow: {
    reviewed: { ky: 'карап чыгуу менен', ru: 'с рассмотрением', en: 'reviewed' },
    safeguarded: { ky: 'коргоо адиси менен', ru: 'со специалистом по защите', en: 'safeguarding' },
    simple: { ky: 'жөнөкөй', ru: 'простой', en: 'simple' },
  },
  liveState: liveStateLabels,
}

/** The choices of a select with their labels; undefined where it keeps its own. */
const optionsOf = (name: string) =>
  name === 'locale' || name === 'titleLocale'
    ? localeOptions
    : choices[name] && Object.entries(choices[name]).map(([value, label]) => ({ value, label }))

/** Labels the fields that people see in lists and filters, and hides all others. */
export const labelled = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    const label = 'name' in field ? labels[field.name] : undefined
    const named = label ? { label } : { admin: { ...field.admin, hidden: true } }
    const options = field.type === 'select' ? optionsOf(field.name) : undefined
    return withParts(field, { ...named, ...(options && { options }) })
  })
