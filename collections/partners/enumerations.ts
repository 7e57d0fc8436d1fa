import { enumeration } from '#shared/contract/index.ts'

/** What a partner is. */
export const partnerKinds = enumeration({
  government: { ky: 'Мамлекеттик орган', ru: 'Государственный орган', en: 'Government' },
  donor: { ky: 'Донор', ru: 'Донор', en: 'Donor' },
  un: { ky: 'БУУнун уюму', ru: 'Организация ООН', en: 'UN organization' },
  ngo: { ky: 'Бейөкмөт уюм', ru: 'Неправительственная организация', en: 'NGO' },
  ifi: {
    ky: 'Эл аралык каржы уюму',
    ru: 'Международная финансовая организация',
    en: 'International financial institution',
  },
})
