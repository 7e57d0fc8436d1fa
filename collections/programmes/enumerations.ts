import { enumeration } from '#shared/contract/index.ts'

/** How far a programme is. */
export const programmeStates = enumeration({
  active: { ky: 'Жүрүп жатат', ru: 'Действует', en: 'Active' },
  completed: { ky: 'Аяктаган', ru: 'Завершена', en: 'Completed' },
  planned: { ky: 'Пландалган', ru: 'Планируется', en: 'Planned' },
})

/** What a programme is about. */
export const themes = enumeration({
  policy: { ky: 'Миграция саясаты', ru: 'Миграционная политика', en: 'Migration policy' },
  border: { ky: 'Чек араны башкаруу', ru: 'Управление границами', en: 'Border management' },
  emergency: {
    ky: 'Өзгөчө кырдаалдар',
    ru: 'Чрезвычайные ситуации',
    en: 'Emergencies',
  },
  peacebuilding: { ky: 'Тынчтык куруу', ru: 'Миростроительство', en: 'Peacebuilding' },
  development: {
    ky: 'Миграция жана өнүгүү',
    ru: 'Миграция и развитие',
    en: 'Migration and development',
  },
  'counter-trafficking': {
    ky: 'Адам сатууга каршы күрөшүү',
    ru: 'Противодействие торговле людьми',
    en: 'Counter-trafficking',
  },
  reintegration: { ky: 'Реинтеграция', ru: 'Реинтеграция', en: 'Reintegration' },
})

/** What a partner does in a programme. */
export const partnerRoles = enumeration({
  funder: { ky: 'Каржылоочу', ru: 'Финансирующая сторона', en: 'Funder' },
  implementing: {
    ky: 'Ишке ашыруучу өнөктөш',
    ru: 'Партнёр-исполнитель',
    en: 'Implementing partner',
  },
  government: {
    ky: 'Мамлекеттик өнөктөш',
    ru: 'Государственный партнёр',
    en: 'Government partner',
  },
  cooperating: {
    ky: 'Кызматташуучу өнөктөш',
    ru: 'Сотрудничающий партнёр',
    en: 'Cooperating partner',
  },
})

/** The part that a country has in a programme. */
export const countryRoles = enumeration({
  origin: { ky: 'Келип чыккан өлкө', ru: 'Страна происхождения', en: 'Country of origin' },
  destination: { ky: 'Баруучу өлкө', ru: 'Страна назначения', en: 'Country of destination' },
  covered: { ky: 'Камтылган өлкө', ru: 'Охваченная страна', en: 'Country covered' },
})
