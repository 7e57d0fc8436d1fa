import { enumeration } from '#shared/contract/index.ts'

/** Whether a shelter takes people in now. How many it holds is never told. */
export const shelterStates = enumeration({
  open: { ky: 'Кабыл алат', ru: 'Принимает', en: 'Open' },
  full: { ky: 'Орун жок', ru: 'Мест нет', en: 'Full' },
  closed: { ky: 'Жабык', ru: 'Закрыт', en: 'Closed' },
  unknown: { ky: 'Белгисиз', ru: 'Неизвестно', en: 'Unknown' },
})
