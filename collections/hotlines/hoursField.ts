import type { GroupField, TextField } from 'payload'

import { isUnset, options, refusal, rowLabel } from '#desk/fields/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { hoursKinds, weekdays } from './enumerations.ts'

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

const timeRule: Label = {
  ky: 'Убакыт: СС:ММ түрүндө жазылсын, мисалы 09:00; жабылуу үчүн 24:00 да болот.',
  ru: 'Время: в виде ЧЧ:ММ, например 09:00; для закрытия можно 24:00.',
  en: 'Time: written as HH:MM, such as 09:00; a closing time may be 24:00.',
}

const placeholders: Readonly<Record<'closes' | 'opens', Label>> = {
  opens: { ky: 'мисалы, 09:00', ru: 'например, 09:00', en: 'such as 09:00' },
  closes: { ky: 'мисалы, 18:00', ru: 'например, 18:00', en: 'such as 18:00' },
}

const timeField = (name: 'closes' | 'opens', label: Label, description: Label): TextField => ({
  name,
  type: 'text',
  label,
  admin: { placeholder: placeholders[name], description },
  validate: (value: unknown, { req }) =>
    isUnset(value) ||
    (typeof value === 'string' && (TIME.test(value) || (name === 'closes' && value === '24:00'))) ||
    refusal(timeRule, req),
})

/** When a hotline answers, in Bishkek's time. */
export const hoursField: GroupField = {
  name: 'hours',
  type: 'group',
  label: { ky: 'Иш убактысы', ru: 'Часы работы', en: 'Hours' },
  admin: {
    description: {
      ky: 'Бишкек убактысы боюнча (UTC+6).',
      ru: 'По бишкекскому времени (UTC+6).',
      en: 'In Bishkek’s time (UTC+6).',
    },
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      options: options(hoursKinds),
      label: { ky: 'Качан жооп берет', ru: 'Когда отвечают', en: 'When it answers' },
      admin: {
        description: {
          ky: 'Так билбесеңиз, «Белгисиз» деңиз.',
          ru: 'Если точно не известно, выберите «Неизвестно».',
          en: 'Where you do not know for sure, say “Unknown”.',
        },
      },
    },
    {
      name: 'weekly',
      type: 'array',
      label: { ky: 'Апталык жадыбал', ru: 'Расписание на неделю', en: 'Weekly schedule' },
      labels: {
        singular: { ky: 'Сап', ru: 'Строка', en: 'Row' },
        plural: { ky: 'Саптар', ru: 'Строки', en: 'Rows' },
      },
      admin: {
        condition: (_, sibling: { kind?: unknown }) => sibling.kind === 'scheduled',
        description: {
          ky: 'Ар бир сап — бирдей убакытта иштеген күндөр. Түшкү тыныгуу болсо, эки сап жазыңыз.',
          ru: 'Каждая строка — дни с одинаковыми часами. Если есть перерыв, нужны две строки.',
          en: 'Each row: the days with the same hours. Two rows where there is a break.',
        },
        components: {
          RowLabel: rowLabel({
            fallback: { ky: 'Күндөр', ru: 'Дни', en: 'Days' },
            names: ['opens', 'closes'],
          }),
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'days',
              type: 'select',
              hasMany: true,
              options: options(weekdays),
              label: { ky: 'Күндөр', ru: 'Дни', en: 'Days' },
              admin: {
                description: {
                  ky: 'Бир нечесин тандаса болот.',
                  ru: 'Можно выбрать несколько.',
                  en: 'Several may be chosen.',
                },
              },
            },
            timeField(
              'opens',
              { ky: 'Ачылат', ru: 'Открывается', en: 'Opens' },
              { ky: 'СС:ММ', ru: 'ЧЧ:ММ', en: 'HH:MM' },
            ),
            timeField(
              'closes',
              { ky: 'Жабылат', ru: 'Закрывается', en: 'Closes' },
              {
                ky: 'СС:ММ. Ачылуудан эрте болсо, эртеси күнү дегени.',
                ru: 'ЧЧ:ММ. Если раньше открытия, то на следующий день.',
                en: 'HH:MM. Earlier than the opening: on the next day.',
              },
            ),
          ],
        },
      ],
    },
  ],
}
