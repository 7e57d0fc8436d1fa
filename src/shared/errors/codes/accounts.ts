import type { ErrorEntries } from './errorEntry.ts'

/** Signing in, passwords and what holds for accounts. */
export const accounts = {
  current_password: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Азыркы сырсөзүңүз керек: {messages}',
      ru: 'Нужен ваш нынешний пароль: {messages}',
      en: 'Your current password is needed: {messages}',
    },
  },
  roles: {
    status: 400,
    on: 'api',
    words: {
      ky: '«Сайт» ролу башка ролдор менен бирге берилбейт.',
      ru: 'Роль «Сайт» не сочетается с другими ролями.',
      en: 'The role “frontend” stands alone.',
    },
  },
  api_key: {
    status: 400,
    on: 'api',
    words: {
      ky: 'API ачкычы «Сайт» ролундагы аккаунтка гана берилет жана {length} белгиден кем болбошу керек.',
      ru: 'Ключ API бывает только у роли «Сайт», и символов в нём не меньше {length}.',
      en: 'API keys are for accounts of the role “frontend”, and have at least {length} characters.',
    },
  },
  credentials: {
    status: 401,
    on: 'api',
    words: {
      ky: 'Электрондук дарек же сырсөз туура эмес.',
      ru: 'Адрес электронной почты или пароль неверны.',
      en: 'The e-mail address or the password is wrong.',
    },
  },
  reset_link: {
    status: 403,
    on: 'api',
    words: {
      ky: 'Бул шилтеме жараксыз: ал колдонулган же мөөнөтү бүткөн.',
      ru: 'Эта ссылка недействительна: ею уже воспользовались, или её срок вышел.',
      en: 'This link does not hold: it has been used, or its time is over.',
    },
  },
  last_administrator: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Бул — акыркы иштеп жаткан администратор. Адегенде башка адамды администратор кылыңыз.',
      ru: 'Это последний действующий администратор. Сначала назначьте другого.',
      en: 'This is the last active administrator. Make somebody else one first.',
    },
  },
  last_holder: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Бул — коргоо ролу бар акыркы иштеп жаткан аккаунт. Адегенде башка адамга ырастатыңыз же операторго кайрылыңыз.',
      ru: 'Это последняя действующая учётная запись с ролью защиты. Сначала пусть подтвердят другую, или обратитесь к оператору.',
      en: 'This is the last active account with safeguarding. Have another one confirmed first, or ask the operator.',
    },
  },
  own_password: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Бул аккаунттун сырсөзүн башка адам койгон. Адегенде ээси шилтеме аркылуу өз сырсөзүн коюшу керек.',
      ru: 'Пароль этой учётной записи задал кто-то другой. Сначала человек должен по ссылке задать свой.',
      en: 'Somebody else has set this account’s password. The person has to choose one of their own first, by a reset.',
    },
  },
  not_pending: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Бул аккаунтта ырастоону күткөн коргоо ролу жок.',
      ru: 'В этой учётной записи роль защиты подтверждения не ждёт.',
      en: 'No grant of safeguarding waits on this account.',
    },
  },
  not_holder: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Бул аккаунтта коргоо ролу жок.',
      ru: 'У этой учётной записи нет роли защиты.',
      en: 'This account does not hold safeguarding.',
    },
  },
  no_mail: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Бул жерден кат жөнөтүлбөйт. Жаңы сырсөздү администратордон сураңыз; администратор болсоңуз, операторго кайрылыңыз.',
      ru: 'Отсюда письма не отправляются. Попросите новый пароль у администратора; администратору поможет оператор.',
      en: 'This desk sends no mail. Ask an administrator for a new password; the operator helps an administrator.',
    },
  },
  no_sign_in: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Бул аккаунт менен кирүүгө болбойт: ал токтотулган же кызматтык.',
      ru: 'С этой учётной записью войти нельзя: она отключена или служебная.',
      en: 'Nobody can sign in as this account: it is not active, or a service.',
    },
  },
  too_many_attempts: {
    status: 429,
    on: 'api',
    words: {
      ky: 'Аракет өтө көп болду. Бир аздан кийин кайра аракет кылыңыз.',
      ru: 'Слишком много попыток. Попробуйте ещё раз немного позже.',
      en: 'Too many attempts. Try again in a while.',
    },
  },
} as const satisfies ErrorEntries
