import { type LocaleView, groupOf, textOf } from '#desk/editions/index.ts'

/** Whether a news item tells of a survivor. */
export const depictsSurvivor = (view: LocaleView): boolean =>
  groupOf(view['story'])['depictsSurvivor'] === 'yes'

/** The id of the consent that a story rests on, or null. */
export const consentIdOf = (view: LocaleView): string | null =>
  textOf(groupOf(view['story'])['consent'])
