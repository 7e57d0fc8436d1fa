import type { Label } from '#shared/localization/index.ts'

/** What the box on an account says. */
export const texts = {
  heading: { ky: 'Аккаунт боюнча аракеттер', ru: 'Действия', en: 'Actions' },
  current: { ky: 'Азыркы сырсөзүңүз', ru: 'Ваш нынешний пароль', en: 'Your current password' },
  required: {
    ky: 'Азыркы сырсөзүңүздү жазыңыз.',
    ru: 'Укажите ваш нынешний пароль.',
    en: 'Write your current password.',
  },
  waits: {
    ky: 'Коргоо ролу берилген, бирок аны ушул ролу бар адам ырастай элек. Ага чейин калган ролдору гана иштейт.',
    ru: 'Роль защиты выдана и ждёт, когда её подтвердит тот, у кого эта роль есть. До тех пор действуют только остальные роли.',
    en: 'Safeguarding was granted and waits until somebody who holds it confirms. Until then the account has its other roles alone.',
  },
  by: { ky: 'Берген', ru: 'Выдал', en: 'Granted by' },
  know: {
    ky: 'Ырастоодон мурда адамды тааныганыңызды жана дареги өзүнүкү экенин текшериңиз.',
    ru: 'Прежде чем подтвердить, убедитесь, что знаете этого человека и что адрес — его.',
    en: 'Before you confirm, make sure that you know the person and that the address is theirs.',
  },
  passwordBy: {
    ky: 'Сырсөзүн башка адам койгон. Адегенде ээсине шилтеме жөнөтүлсүн; койгон',
    ru: 'Пароль задал кто-то другой. Сначала пусть человеку отправят ссылку; задал',
    en: 'Somebody else has set the password. First have a link sent to the person; it was set by',
  },
  confirm: { ky: 'Ролду ырастоо', ru: 'Подтвердить роль', en: 'Confirm the role' },
  withdraw: {
    ky: 'Ролду берүүдөн баш тартуу',
    ru: 'Отменить выдачу роли',
    en: 'Withdraw the grant',
  },
  revoke: { ky: 'Коргоо ролун алып салуу', ru: 'Снять роль защиты', en: 'Take safeguarding away' },
  revokeSure: {
    ky: 'Бул адам купуя маалыматты мындан ары көрө албайт. Ролду кайтаруу үчүн аны кайра ырастоо керек болот.',
    ru: 'Этот человек больше не увидит конфиденциальных сведений. Чтобы вернуть роль, её придётся подтверждать заново.',
    en: 'This person will not see what is confidential any more. To give the role back, it has to be confirmed again.',
  },
  yes: { ky: 'Ооба, алып салынсын', ru: 'Да, снять', en: 'Yes, take it away' },
  no: { ky: 'Жок', ru: 'Нет', en: 'No' },
  reset: {
    ky: 'Жаңы сырсөз үчүн шилтеме жөнөтүү',
    ru: 'Отправить ссылку для нового пароля',
    en: 'Send a link for a new password',
  },
  resetHint: {
    ky: 'Шилтеме адамдын өзүнө гана кат менен барат жана бир саат иштейт.',
    ru: 'Ссылка придёт по почте только самому человеку и действует час.',
    en: 'The link goes to the person alone, by mail, and holds for an hour.',
  },
  resetDone: {
    ky: 'Шилтеме бир аздан кийин катта болот.',
    ru: 'Ссылка скоро придёт по почте.',
    en: 'The link will be in the mail shortly.',
  },
  done: { ky: 'Аткарылды.', ru: 'Готово.', en: 'Done.' },
} as const satisfies Record<string, Label>
