import type { RelationshipField, Where } from 'payload'

import { safeguardingField } from '#desk/access/index.ts'

/** The kinds of place that are wide enough to be shown as a shelter's region. */
export const WIDE_KINDS = ['country', 'oblast'] as const

const widePlaces: Where = { kind: { in: [...WIDE_KINDS] } }

/**
 * Roughly where a shelter is. Stays empty unless safeguarding decides that the region is safe to
 * show.
 */
export const regionField: RelationshipField = {
  name: 'region',
  type: 'relationship',
  relationTo: 'places',
  filterOptions: widePlaces,
  access: { create: safeguardingField, update: safeguardingField },
  label: { ky: 'Аймагы', ru: 'Регион', en: 'Region' },
  admin: {
    position: 'sidebar',
    description: {
      ky: 'Коргоо боюнча адис гана толтурат. Бир облуста бир эле жай болсо, облус — бул дарек.',
      ru: 'Заполняет только специалист по защите. Если приют в области один, область — это адрес.',
      en: 'For safeguarding alone to fill in. Where an oblast has one shelter, the oblast is an address.',
    },
  },
}
