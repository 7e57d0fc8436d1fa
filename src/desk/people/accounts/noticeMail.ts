import type { Mail } from '#desk/mail/index.ts'
import { type Label, type Locale, defaultLocale } from '#shared/localization/index.ts'
import type { Account } from './account.ts'
import { type NoticeAction, noticeTexts } from './notices.ts'

/** What a holder is told. */
export interface Notice {
  readonly action: NoticeAction
  readonly account: { readonly id: string; readonly name: string }
  /** The name of the acting person; null for the operator, or for a person who is not signed in. */
  readonly actor: string | null
  readonly serverUrl: string
}

const texts = {
  subject: {
    ky: 'Kerben: коргоо ролу жөнүндө кабар',
    ru: 'Kerben: сообщение о роли защиты',
    en: 'Kerben: about safeguarding',
  },
  account: { ky: 'Аккаунт', ru: 'Учётная запись', en: 'Account' },
  what: { ky: 'Эмне болду', ru: 'Что произошло', en: 'What happened' },
  who: { ky: 'Ким жасады', ru: 'Кто это сделал', en: 'Who did it' },
  unknown: {
    ky: 'системага кирбеген адам же операторлордун бири',
    ru: 'кто-то без входа в систему или оператор',
    en: 'somebody who is not signed in, or the operator',
  },
  confirm: {
    ky: 'Бул адамды тааныганыңызды текшерип, аккаунтунан ырастаңыз же артка кайтарыңыз',
    ru: 'Убедитесь, что знаете этого человека, и подтвердите или отмените это в его учётной записи',
    en: 'Make sure that you know this person, then confirm or withdraw it on the account',
  },
  look: {
    ky: 'Муну күтпөгөн болсоңуз, журналды карап, операторго айтыңыз',
    ru: 'Если вы этого не ожидали, посмотрите журнал и сообщите оператору',
    en: 'If you did not expect this, look at the audit and tell the operator',
  },
} as const satisfies Record<string, Label>

/** The mail that tells a holder of a grant or a reset, in their language: names and no address. */
export function noticeMail(
  { email, interfaceLanguage }: Pick<Account, 'email' | 'interfaceLanguage'>,
  { account, action, actor, serverUrl }: Notice,
): Mail {
  const language: Locale = interfaceLanguage ?? defaultLocale
  const todo = action === 'requestSafeguarding' ? texts.confirm : texts.look
  return {
    to: email,
    subject: texts.subject[language],
    text: [
      `${texts.account[language]}: ${account.name}`,
      `${texts.what[language]}: ${noticeTexts[action][language]}`,
      `${texts.who[language]}: ${actor ?? texts.unknown[language]}`,
      '',
      `${todo[language]}:`,
      `${serverUrl}/admin/collections/users/${account.id}`,
      '',
    ].join('\n'),
  }
}
