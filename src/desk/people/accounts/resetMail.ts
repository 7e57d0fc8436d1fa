import type { Mail } from '#desk/mail/index.ts'
import { type Label, type Locale, defaultLocale } from '#shared/localization/index.ts'
import type { Account } from './account.ts'

const texts = {
  subject: {
    ky: 'Kerben: жаңы сырсөз',
    ru: 'Kerben: новый пароль',
    en: 'Kerben: a new password',
  },
  open: {
    ky: 'Kerben үчүн жаңы сырсөз коюу үчүн бул шилтемени ачыңыз',
    ru: 'Чтобы задать новый пароль для Kerben, откройте эту ссылку',
    en: 'To set a new password for Kerben, open this link',
  },
  once: {
    ky: 'Шилтеме бир жолу жана бир сааттын ичинде гана иштейт. Аны эч кимге бербеңиз.',
    ru: 'Ссылка действует один раз и только в течение часа. Никому её не передавайте.',
    en: 'The link works once, and within an hour. Give it to nobody.',
  },
  unasked: {
    ky: 'Эгер муну сурабасаңыз, эч нерсе кылбаңыз: сырсөзүңүз мурдагыдай калат.',
    ru: 'Если вы этого не просили, ничего не делайте: ваш пароль останется прежним.',
    en: 'If you did not ask for it, do nothing: your password stays as it is.',
  },
} as const satisfies Record<string, Label>

/** The mail that brings a one-time link to its person, in their language. */
export function resetMail(
  { email, interfaceLanguage }: Pick<Account, 'email' | 'interfaceLanguage'>,
  link: string,
): Mail {
  const language: Locale = interfaceLanguage ?? defaultLocale
  return {
    to: email,
    subject: texts.subject[language],
    text: [
      `${texts.open[language]}:`,
      link,
      '',
      texts.once[language],
      texts.unasked[language],
      '',
    ].join('\n'),
  }
}
