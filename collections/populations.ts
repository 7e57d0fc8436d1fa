import { enumeration } from '#shared/contract/index.ts'

/** Whom a shelter or a hotline is for. */
export const populations = enumeration({
  women: { ky: 'Аялдар', ru: 'Женщины', en: 'Women' },
  men: { ky: 'Эркектер', ru: 'Мужчины', en: 'Men' },
  children: { ky: 'Балдар', ru: 'Дети', en: 'Children' },
  'at-risk minors': {
    ky: 'Тобокелдикте турган жашы жете электер',
    ru: 'Несовершеннолетние из группы риска',
    en: 'At-risk minors',
  },
  families: { ky: 'Үй-бүлөлөр', ru: 'Семьи', en: 'Families' },
  'trafficking survivors': {
    ky: 'Адам сатуудан жабыр тарткандар',
    ru: 'Люди, пострадавшие от торговли людьми',
    en: 'Survivors of trafficking',
  },
})
