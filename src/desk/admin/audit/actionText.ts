import { isTransition } from '#desk/workflow/transitions.ts'
import type { Label, Locale } from '#shared/localization/index.ts'
import { transitionTexts } from '../editions/texts.ts'

/** What the audit's actions beside the transitions are called. */
const actions: Readonly<Record<string, Label>> = {
  verify: { ky: 'Текшерилди', ru: 'Проверено', en: 'Verified' },
  voidVerification: {
    ky: 'Маалымат өзгөрүп, текшерүү күчүн жоготту',
    ru: 'Сведения изменены, проверка больше не действует',
    en: 'Facts changed, the verification is void',
  },
  setState: { ky: 'Абалы өзгөрдү', ru: 'Состояние изменено', en: 'State changed' },
  discard: { ky: 'Өзгөртүүлөр ташталды', ru: 'Изменения отменены', en: 'Changes discarded' },
  comment: { ky: 'Комментарий жазылды', ru: 'Добавлен комментарий', en: 'Commented' },
  editComment: {
    ky: 'Комментарий өзгөрдү',
    ru: 'Комментарий изменён',
    en: 'Comment changed',
  },
  resolveThread: { ky: 'Талкуу чечилди', ru: 'Обсуждение завершено', en: 'Thread resolved' },
  reopenThread: {
    ky: 'Талкуу кайра ачылды',
    ru: 'Обсуждение открыто снова',
    en: 'Thread opened again',
  },
  seed: { ky: 'Баштапкы мазмун', ru: 'Начальное наполнение', en: 'First content' },
  reproject: { ky: 'Кайра түзүлдү', ru: 'Пересобрано', en: 'Projected again' },
  recover: { ky: 'Калыбына келтирилди', ru: 'Восстановлено', en: 'Recovered' },
  deny: { ky: 'Уруксат берилген жок', ru: 'Отказано', en: 'Refused' },
  changeAccount: { ky: 'Аккаунт өзгөрдү', ru: 'Учётная запись изменена', en: 'Account changed' },
  changePassword: { ky: 'Сырсөз өзгөрдү', ru: 'Пароль изменён', en: 'Password changed' },
  changeEmail: { ky: 'Дарек өзгөрдү', ru: 'Адрес изменён', en: 'Address changed' },
  changeKey: { ky: 'API ачкычы өзгөрдү', ru: 'Ключ API изменён', en: 'API key changed' },
  unlock: { ky: 'Кирүүгө уруксат кайра ачылды', ru: 'Вход разблокирован', en: 'Unlocked' },
  startReset: {
    ky: 'Жаңы сырсөз үчүн шилтеме суралды',
    ru: 'Запрошена ссылка для нового пароля',
    en: 'Link for a new password asked for',
  },
  finishReset: {
    ky: 'Шилтеме менен жаңы сырсөз коюлду',
    ru: 'По ссылке задан новый пароль',
    en: 'New password set by a link',
  },
  requestSafeguarding: {
    ky: 'Коргоо ролу ырастоону күтөт',
    ru: 'Роль защиты ждёт подтверждения',
    en: 'Safeguarding waits to be confirmed',
  },
  confirmSafeguarding: {
    ky: 'Коргоо ролу ырасталды',
    ru: 'Роль защиты подтверждена',
    en: 'Safeguarding confirmed',
  },
  withdrawSafeguarding: {
    ky: 'Коргоо ролун берүү артка кайтарылды',
    ru: 'Выдача роли защиты отменена',
    en: 'Grant of safeguarding withdrawn',
  },
  revokeSafeguarding: {
    ky: 'Коргоо ролу алып салынды',
    ru: 'Роль защиты снята',
    en: 'Safeguarding taken away',
  },
  grantSafeguarding: {
    ky: 'Коргоо ролу берилди',
    ru: 'Выдана роль защиты',
    en: 'Safeguarding granted',
  },
  attachConsent: {
    ky: 'Макулдук окуяга тиркелди',
    ru: 'Согласие приложено к истории',
    en: 'Consent attached to a story',
  },
  detachConsent: {
    ky: 'Макулдук окуядан алынды',
    ru: 'Согласие убрано из истории',
    en: 'Consent taken off a story',
  },
  changeConsent: { ky: 'Макулдук өзгөрдү', ru: 'Согласие изменено', en: 'Consent changed' },
  consentChanged: {
    ky: 'Макулдук өзгөргөндүктөн жарыядан алынды',
    ru: 'Снято с публикации: согласие изменилось',
    en: 'Taken in: consent changed',
  },
  withdrawConsent: {
    ky: 'Макулдук кайтарып алынды',
    ru: 'Согласие отозвано',
    en: 'Consent withdrawn',
  },
  consentExpired: {
    ky: 'Макулдуктун мөөнөтү бүттү',
    ru: 'Срок согласия истёк',
    en: 'Consent expired',
  },
  markHarmless: {
    ky: 'Сөздөр зыянсыз деп белгиленди',
    ru: 'Слова отмечены как безвредные',
    en: 'Words marked as harmless',
  },
  unmarkHarmless: {
    ky: 'Зыянсыз деген белги алынды',
    ru: 'Отметка «безвредно» снята',
    en: 'Mark of harmless words removed',
  },
  changeSensitive: {
    ky: 'Мындан ары коргоону талап кылбайт',
    ru: 'Больше не требует защиты',
    en: 'No longer sensitive',
  },
  // only in entries from before the types themselves defined what is sensitive
  changeDepictsSurvivor: {
    ky: 'Жабыр тарткан адам жөнүндө жооп өзгөрдү',
    ru: 'Изменён ответ о пострадавшем',
    en: 'Answer on survivors changed',
  },
  readShelterSite: {
    ky: 'Баш калкалоочу жайдын орду окулду',
    ru: 'Прочитано место приюта',
    en: 'Shelter site read',
  },
  compareShelterSite: {
    ky: 'Текст жайдын орду менен салыштырылды',
    ru: 'Текст сверен с местом приюта',
    en: 'Text compared with the shelter’s site',
  },
  rotateKey: { ky: 'Ачкыч алмашты', ru: 'Ключ заменён', en: 'Key rotated' },
}

/** The name of an audit action; an unknown action is shown as it is stored. */
export const actionText = (action: string, language: Locale): string =>
  (isTransition(action) ? transitionTexts[action] : actions[action])?.[language] ?? action
