import type { ArrayField, Field, FieldHook, TextFieldSingleValidation } from 'payload'

import { languagesField, options, refusal, rowLabel } from '#desk/fields/index.ts'
import { isList, isObject } from '#shared/values/index.ts'
import { channelProblem, tidyChannel } from './channel.ts'
import type { ChannelValue } from './channelNumber.ts'
import { channelCosts, channelKinds, numberKinds, reachableFrom } from './enumerations.ts'
import { extensionField } from './extensionField.ts'

const NUMBERS: unknown[] = ['phone', 'sms']

const possible: TextFieldSingleValidation = (value: unknown, { siblingData, req }) => {
  const { kind, numberKind, extension }: ChannelValue = siblingData
  const problem = channelProblem({ kind, numberKind, value, extension })
  return problem === null || refusal(problem, req)
}

/** Of whole rows, since an extension that was written into a number goes into its own field. */
const tidyRows: FieldHook = ({ value }: { value?: unknown }): unknown =>
  isList(value) ? value.map((row) => (isObject(row) ? tidyChannel(row) : row)) : value

const contact: Field = {
  type: 'row',
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: options(channelKinds),
      label: { ky: 'Байланыш түрү', ru: 'Вид связи', en: 'Kind of contact' },
      admin: {
        description: {
          ky: 'Кантип байланышса болот.',
          ru: 'Как можно связаться.',
          en: 'By what the line is reached.',
        },
      },
    },
    {
      name: 'numberKind',
      type: 'select',
      options: options(numberKinds),
      label: { ky: 'Номердин түрү', ru: 'Вид номера', en: 'Kind of number' },
      admin: {
        condition: (_, sibling: Partial<ChannelValue>) => NUMBERS.includes(sibling.kind),
        description: {
          ky: '189 сыяктуу кыска номерлер жана *111# сыяктуу USSD-коддор өлкөнүн ичинде гана иштейт.',
          ru: 'Короткие номера вроде 189 и USSD-коды вроде *111# работают только внутри страны.',
          en: 'Short codes such as 189 and USSD codes such as *111# work inside the country only.',
        },
      },
    },
    {
      name: 'value',
      type: 'text',
      required: true,
      label: { ky: 'Номери же дареги', ru: 'Номер или адрес', en: 'Number or address' },
      admin: {
        placeholder: { ky: '+996…', ru: '+996…', en: '+996…' },
        description: {
          ky: 'Өзүңүз чалып текшерген номер гана: туура эмес номерден көрө жок болгону жакшы.',
          ru: 'Только номер, который проверили звонком: лучше никакого, чем неверный.',
          en: 'Only what was checked by a call: no number is better than a wrong one.',
        },
      },
      validate: possible,
    },
    extensionField,
  ],
}

const terms: Field = {
  type: 'row',
  fields: [
    {
      name: 'cost',
      type: 'select',
      options: options(channelCosts),
      label: { ky: 'Баасы', ru: 'Стоимость', en: 'Cost' },
      admin: {
        description: {
          ky: 'Чалган адам канча төлөйт.',
          ru: 'Сколько платит тот, кто звонит.',
          en: 'What it costs who calls.',
        },
      },
    },
    {
      name: 'reachableFrom',
      type: 'select',
      hasMany: true,
      options: options(reachableFrom),
      label: { ky: 'Кайдан байланышса болот', ru: 'Откуда доступно', en: 'Reachable from' },
      admin: {
        description: {
          ky: 'Өлкөлөр же «Бардык өлкөдөн». Кыска номер чет өлкөдөн иштебейт.',
          ru: 'Страны или «Из любой страны». Короткий номер из-за границы не работает.',
          en: 'Countries, or “Everywhere”. A short code does not work from abroad.',
        },
      },
    },
    languagesField({
      ky: 'Ушул номерде кайсы тилдерде жооп беришет.',
      ru: 'На каких языках здесь отвечают.',
      en: 'The languages in which people are answered here.',
    }),
  ],
}

/** The ways to reach a hotline; their order is the order shown. */
export const channelsField: ArrayField = {
  name: 'channels',
  type: 'array',
  label: { ky: 'Байланыш жолдору', ru: 'Способы связи', en: 'Channels' },
  labels: {
    singular: { ky: 'Байланыш жолу', ru: 'Способ связи', en: 'Channel' },
    plural: { ky: 'Байланыш жолдору', ru: 'Способы связи', en: 'Channels' },
  },
  admin: {
    description: {
      ky: 'Бош болсо, сайт «байланыш жок» деп көрсөтөт. Номери бар линия мөөнөтүндө текшерилиши керек.',
      ru: 'Если пусто, сайт покажет, что связи нет. Линию с номером нужно проверять в срок.',
      en: 'When empty, the site says that the line cannot be reached. A line with a number has to be verified in time.',
    },
    components: {
      RowLabel: rowLabel({
        fallback: { ky: 'Байланыш жолу', ru: 'Способ связи', en: 'Channel' },
        names: ['kind', 'value'],
        values: channelKinds.labels,
      }),
    },
  },
  hooks: { beforeValidate: [tidyRows] },
  fields: [
    contact,
    {
      name: 'label',
      type: 'text',
      localized: true,
      label: { ky: 'Жазуусу', ru: 'Подпись', en: 'Label' },
      admin: {
        placeholder: {
          ky: 'мисалы, Чет өлкөдөн чалуу үчүн',
          ru: 'например, Для звонков из-за границы',
          en: 'such as For calls from abroad',
        },
        description: {
          ky: 'Номердин жанындагы сөз.',
          ru: 'Слова рядом с номером.',
          en: 'The words beside the number.',
        },
      },
    },
    terms,
    {
      name: 'safeContact',
      type: 'textarea',
      localized: true,
      label: { ky: 'Коопсуз байланыш', ru: 'Безопасная связь', en: 'Safe contact' },
      admin: {
        rows: 2,
        placeholder: {
          ky: 'мисалы, Өзүбүз кайра чалбайбыз, билдирүү калтырбайбыз.',
          ru: 'например, Сами не перезваниваем и сообщений не оставляем.',
          en: 'such as We never call back, and leave no message.',
        },
        description: {
          ky: 'Кайра чалуу же билдирүү калтыруу коопсузбу.',
          ru: 'Безопасно ли перезвонить или оставить сообщение.',
          en: 'Whether it is safe to call back, or to leave a message.',
        },
      },
    },
  ],
}
