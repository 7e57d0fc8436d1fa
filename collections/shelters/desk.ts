import type { DeskConfig } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { shelterGate } from './shelterGate.ts'
import { shelterTexts } from './shelterTexts.ts'
import { siteGate } from './siteGate.ts'
import { toPublic } from './toPublic.ts'

/** Shelters on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: {
    singular: { ky: 'Баш калкалоочу жай', ru: 'Приют', en: 'Shelter' },
    plural: { ky: 'Баш калкалоочу жайлар', ru: 'Приюты', en: 'Shelters' },
  },
  description: {
    ky: 'Баш калкалоочу жайлар. Кайда экени, телефону, кызматкерлери бул жерге эч качан жазылбайт.',
    ru: 'Приюты. Где они, их телефоны и сотрудников сюда никогда не записывают.',
    en: 'Shelters. Where they are, their phones and their staff are never written here.',
  },
  group: 'help',
  titleField: 'name',
  fields,
  defaultColumns: ['name', 'serves', 'state', 'updatedAt'],
  requiredToPublish: ['name', 'summary', 'serves', 'referral'],
  operational: ['state'],
  toPublic,
  gate: shelterGate,
  guardedTexts: { texts: shelterTexts },
  sealedSites: { operators: 'partners' },
  safeguardingAlone: { applies: () => true, gate: siteGate },
}
