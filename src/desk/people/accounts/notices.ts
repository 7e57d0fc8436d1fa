import type { Label } from '#shared/localization/index.ts'
import { keysOf } from '#shared/values/index.ts'

/** The audit actions that holders of `safeguarding` are told of, each with its text. */
export const noticeTexts = {
  requestSafeguarding: {
    ky: 'коргоо ролу берилип, ырастоону күтүп турат',
    ru: 'роль защиты выдана и ждёт подтверждения',
    en: 'safeguarding was granted and waits to be confirmed',
  },
  confirmSafeguarding: {
    ky: 'коргоо ролу ырасталды',
    ru: 'роль защиты подтверждена',
    en: 'safeguarding was confirmed',
  },
  grantSafeguarding: {
    ky: 'коргоо ролу берилди',
    ru: 'выдана роль защиты',
    en: 'safeguarding was granted',
  },
  withdrawSafeguarding: {
    ky: 'коргоо ролун берүү артка кайтарылды',
    ru: 'выдача роли защиты отменена',
    en: 'the grant of safeguarding was withdrawn',
  },
  revokeSafeguarding: {
    ky: 'коргоо ролу алып салынды',
    ru: 'роль защиты снята',
    en: 'safeguarding was taken away',
  },
  startReset: {
    ky: 'жаңы сырсөз үчүн шилтеме суралды',
    ru: 'запрошена ссылка для нового пароля',
    en: 'a link for a new password was asked for',
  },
  finishReset: {
    ky: 'шилтеме менен жаңы сырсөз коюлду',
    ru: 'по ссылке задан новый пароль',
    en: 'a new password was set by the link',
  },
} as const satisfies Record<string, Label>

/** One of the things that holders are told of. */
export type NoticeAction = keyof typeof noticeTexts

/** All of them. */
export const noticeActions: readonly NoticeAction[] = keysOf(noticeTexts)
