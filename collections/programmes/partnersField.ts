import type { ArrayField } from 'payload'

import { options, rowLabel } from '#desk/fields/index.ts'
import { partnerRoles } from './enumerations.ts'

/** Who a programme is done with. */
export const partnersField: ArrayField = {
  name: 'partners',
  type: 'array',
  label: { ky: 'Өнөктөштөр', ru: 'Партнёры', en: 'Partners' },
  labels: {
    singular: { ky: 'Өнөктөш', ru: 'Партнёр', en: 'Partner' },
    plural: { ky: 'Өнөктөштөр', ru: 'Партнёры', en: 'Partners' },
  },
  admin: {
    initCollapsed: false,
    description: {
      ky: 'Программага катышкан уюмдар жана алардын ролу.',
      ru: 'Организации-участники и их роли.',
      en: 'The organizations that take part, and how.',
    },
    components: {
      RowLabel: rowLabel({
        fallback: { ky: 'Өнөктөш', ru: 'Партнёр', en: 'Partner' },
        names: ['role'],
        values: partnerRoles.labels,
      }),
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'partner',
          type: 'relationship',
          relationTo: 'partners',
          label: { ky: 'Уюм', ru: 'Организация', en: 'Organization' },
          admin: {
            description: {
              ky: 'Уюм тандалбаса, сап көрсөтүлбөйт.',
              ru: 'Строка без организации не показывается.',
              en: 'A row without one is not shown.',
            },
          },
        },
        {
          name: 'role',
          type: 'select',
          options: options(partnerRoles),
          label: { ky: 'Ролу', ru: 'Роль', en: 'Role' },
          admin: {
            description: {
              ky: 'Уюм бул программада эмне кылат.',
              ru: 'Что организация делает в программе.',
              en: 'What the organization does in the programme.',
            },
          },
        },
      ],
    },
  ],
}
