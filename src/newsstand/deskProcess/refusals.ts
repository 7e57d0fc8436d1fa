import type { Refusal } from '#shared/process/index.ts'

/** Seconds after which it is worth asking again. */
export const RETRY_AFTER = 5

/** 503: there is no desk, or it went away before it answered. */
export const deskUnavailable: Refusal = {
  status: 503,
  code: 'desk_unavailable',
  message: {
    ky: 'Башкаруу панели азыр жооп бербейт. Акыркы аракетиңиз сакталбай калышы мүмкүн: бир аздан кийин кайталаңыз.',
    ru: 'Панель управления сейчас не отвечает. Последнее действие могло не сохраниться: повторите его немного позже.',
    en: 'The desk does not answer now. What you did last may not be saved: do it again in a while.',
  },
  headers: { 'retry-after': String(RETRY_AFTER) },
}
