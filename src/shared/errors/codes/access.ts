import type { ErrorEntries } from './errorEntry.ts'

/** Identity, permissions, and limits on how much one call may ask for. */
export const access = {
  locale: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Бир тилди атаңыз: ?{parameter}=, мүмкүн болгондору {known}.',
      ru: 'Назовите один язык: ?{parameter}=, возможны {known}.',
      en: 'Name one language: ?{parameter}= one of {known}.',
    },
  },
  query_too_large: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Бир сурамда өтө көп нерсе суралды: {fields}',
      ru: 'В одном запросе спрошено слишком много: {fields}',
      en: 'One call asks for too much: {fields}',
    },
  },
  bulk_too_large: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Бир жолу эң көп дегенде {limit} документ өзгөртүлөт, тандалганы {found}. Азыраак тандаңыз: эч нерсе өзгөргөн жок.',
      ru: 'За один раз меняется не больше документов, чем {limit}, а выбрано {found}. Выберите меньше: ничего не изменено.',
      en: 'At most {limit} documents are changed at once; these are {found}. Choose fewer: nothing was changed.',
    },
  },
  query_cost: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Бул сурамдын баасы {cost}, чеги {maximum}. Азыраак сап же байланыш сураңыз, болбосо бир нече сурам жөнөтүңүз.',
      ru: 'Цена этого запроса {cost}, а предел {maximum}. Спросите меньше строк или связей либо разделите запрос.',
      en: 'This query costs {cost}, and at most {maximum} is allowed. Ask with a smaller limit, for fewer relations, or in several requests.',
    },
  },
  graphql_method: {
    status: 405,
    on: 'api',
    words: {
      ky: 'GraphQL суроосу POST менен жөнөтүлөт, окуу GET менен да болот. Бул жерде мүмкүн: {allowed}.',
      ru: 'Запрос GraphQL отправляют методом POST, чтение можно и методом GET. Здесь возможны: {allowed}.',
      en: 'GraphQL is asked by POST, and queries by GET too. Allowed here: {allowed}.',
    },
  },
  too_many_writes: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Бир сурамда эң көп дегенде {maximum} жазуу болот, мында {writes}.',
      ru: 'В одном запросе не больше {maximum} записей, а здесь {writes}.',
      en: 'One request writes at most {maximum} times; this one has {writes} mutations.',
    },
  },
  unauthenticated: {
    status: 401,
    on: 'api',
    words: {
      ky: 'Адегенде системага кириңиз.',
      ru: 'Сначала войдите в систему.',
      en: 'Sign in first.',
    },
  },
  role: {
    status: 403,
    on: 'api',
    words: {
      ky: 'Сиздин ролуңуз бул аракетке уруксат бербейт.',
      ru: 'Ваша роль этого не позволяет.',
      en: 'Your role does not include this: {what}.',
    },
  },
  foreign_origin: {
    status: 403,
    on: 'api',
    words: {
      ky: 'Бул сурам башка даректен келди. Башкаруу бөлүмүн {desk} дарегинен ачыңыз.',
      ru: 'Этот запрос пришёл с другого адреса. Откройте систему по адресу {desk}.',
      en: 'This request came from another address. Open the desk at {desk}.',
    },
  },
  client_gone: {
    status: 499,
    on: 'api',
    words: {
      ky: 'Сураган программа жоопту күтпөй кетип калды.',
      ru: 'Программа ушла, не дождавшись ответа.',
      en: 'The client has gone.',
    },
  },
  query_timeout: {
    status: 503,
    on: 'api',
    words: {
      ky: 'Сурам {seconds} секунддан ашык убакыт алды: жетпегени суралган жок.',
      ru: 'Запрос длился дольше {seconds} с: чего не хватает, то не спрошено.',
      en: 'The request took longer than {seconds} s; what is missing was not asked.',
    },
  },
} as const satisfies ErrorEntries
