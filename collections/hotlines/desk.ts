import { type DeskConfig, rowsOf } from '#desk/editions/index.ts'
import { calledValue } from './channelNumber.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { hotlineGate } from './hotlineGate.ts'
import { toPublic } from './toPublic.ts'
import { verifiedUntilOf } from './verification.ts'

/** Hotlines on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: {
    singular: { ky: 'Ишеним телефону', ru: 'Горячая линия', en: 'Hotline' },
    plural: { ky: 'Ишеним телефондору', ru: 'Горячие линии', en: 'Hotlines' },
  },
  description: {
    ky: 'Адамдар кайда чала же жаза алат. Номери жок линия — туура эмес номерден жакшы.',
    ru: 'Куда можно позвонить или написать. Линия без номера лучше, чем с неверным номером.',
    en: 'Where people can call or write. No number is always better than a wrong one.',
  },
  group: 'help',
  titleField: 'name',
  fields,
  searched: ['channels.value', 'channels.label'],
  defaultColumns: ['name', 'places', 'state', 'verifiedAt', 'updatedAt'],
  requiredToPublish: ['name', 'summary'],
  operational: ['verifiedAt', 'verifiedBy', 'reviewEveryDays', 'state'],
  verification: {
    values: (view) => rowsOf(view['channels']).map(calledValue),
    statement: {
      ky: 'Бул номерлерге азыр эле чалып же жазып көрдүм: баары туура.',
      ru: 'Я только что проверил(а) эти номера звонком или сообщением: все верны.',
      en: 'I have just called or written to these numbers: all of them are right.',
    },
  },
  toPublic,
  gate: hotlineGate,
  expiry: (view) => ({ verifiedUntil: verifiedUntilOf(view)?.toISOString() ?? null }),
  notDuplicated: ['verifiedAt', 'verifiedBy'],
}
