import type { Label } from '#shared/localization/index.ts'

/** What the switch of languages is called, for those who do not see it. */
export const switchName: Label = { ky: 'Панелдин тили', ru: 'Язык интерфейса', en: 'Language' }

/** Each language by the name that its own speakers give it. */
export const languageName: Label = { ky: 'Кыргызча', ru: 'Русский', en: 'English' }

/** Said to who forgot their password, on a desk that sends no mail. */
export const askAdministrator: Label = {
  ky: 'Бул жерден кат жөнөтүлбөйт. Жаңы сырсөздү администратордон сураңыз.',
  ru: 'Отсюда письма не отправляются. Попросите новый пароль у администратора.',
  en: 'This desk sends no mail. Ask an administrator for a new password.',
}

/** What the administrator does, and what the person does then. */
export const askAdministratorHow: Label = {
  ky: 'Ал сырсөздү аккаунтуңузда алмаштырып, аны өзүңүзгө гана айтат. Киргенден кийин өз сырсөзүңүздү коюңуз.',
  ru: 'Он поменяет пароль в вашей учётной записи и скажет его вам лично. Войдя, задайте свой пароль.',
  en: 'They change it in your account and tell it to you alone. Once you are in, set one of your own.',
}
