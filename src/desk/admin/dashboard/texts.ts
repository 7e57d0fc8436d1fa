import type { Label } from '#shared/localization/index.ts'

/** What the dashboard says. */
export const texts = {
  heading: { ky: 'Менин кезегим', ru: 'Моя очередь', en: 'Your queue' },
  nothing: {
    ky: 'Сизди эч нерсе күтүп жаткан жок.',
    ru: 'Вас ничего не ждёт.',
    en: 'Nothing waits for you.',
  },
  write: { ky: 'Жаңысын жазуу', ru: 'Написать новое', en: 'Write something new' },
  standing: { ky: 'Абалы', ru: 'Что где находится', en: 'Where everything stands' },
  standingCaption: {
    ky: 'Ар бир тилде канча тилдик нуска кайсы баскычта',
    ru: 'Сколько языковых версий и на каком этапе',
    en: 'How many editions are at which stage, in each language',
  },
  stage: { ky: 'Баскычы', ru: 'Этап', en: 'Stage' },
  live: { ky: 'жарыяланган', ru: 'опубликовано', en: 'live' },
  due: {
    ky: 'Текшере турган маалыматтар',
    ru: 'Сведения, которые пора проверить',
    en: 'Facts to verify',
  },
  noneDue: {
    ky: 'Жакынкы эки аптада текшере турган эч нерсе жок.',
    ru: 'В ближайшие две недели проверять ничего не нужно.',
    en: 'Nothing has to be verified within two weeks.',
  },
  over: { ky: 'текшерүү мөөнөтү өттү', ru: 'срок проверки истёк', en: 'overdue since' },
  until: { ky: 'текшерүү мөөнөтү', ru: 'проверено до', en: 'verified until' },
  safeguarding: {
    ky: 'Коргоо ролу жана аккаунттары',
    ru: 'Роль защиты и её учётные записи',
    en: 'Safeguarding and its accounts',
  },
  grantsWait: {
    ky: 'Коргоо ролу берилип, сиздин ырастооңузду күтүп тургандар. Аккаунтун ачып, ырастаңыз же баш тартыңыз.',
    ru: 'Кому выдана роль защиты, и это ждёт вашего подтверждения. Откройте учётную запись и подтвердите или отмените.',
    en: 'Who was granted safeguarding, and waits for you to confirm. Open the account to confirm or withdraw.',
  },
  noNews: {
    ky: 'Акыркы айда роль берилген жок, сырсөз алмашкан жок.',
    ru: 'За последний месяц роль не выдавали, пароли не сбрасывали.',
    en: 'No grant and no reset within the last month.',
  },
  lateTasks: {
    ky: 'Kerben программасынын айрым иштери аткарылбай же кечигип жатат. Программанын журналын карап, операторго айтыңыз:',
    ru: 'Часть работы Kerben не выполняется или запаздывает. Посмотрите журнал программы и сообщите оператору:',
    en: 'Some of Kerben’s work fails or is late. Look at its log, and tell the operator:',
  },
  failing: {
    ky: 'ката кетти, кайра аракет кылынат',
    ru: 'ошибка, будет повтор',
    en: 'failed, is tried again',
  },
  late: { ky: 'кечигип жатат', ru: 'запаздывает', en: 'late' },
  changes: { ky: 'Акыркы өзгөртүүлөр', ru: 'Последние изменения', en: 'Last changes' },
  noChanges: {
    ky: 'Азырынча эч нерсе өзгөргөн жок.',
    ru: 'Пока ничего не менялось.',
    en: 'Nothing has changed yet.',
  },
} as const satisfies Record<string, Label>
