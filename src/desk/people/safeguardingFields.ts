import type { Field, FieldAccess } from 'payload'

import { hasRole, refuseDropped } from '#desk/access/index.ts'

const never: FieldAccess = () => false

/** Only the rules on the role write these fields; other values in a request are refused. */
const byRules = { create: never, update: never }

/** Administrators and holders see which grants wait, and since when. */
const toThem: FieldAccess = ({ req }) => hasRole(req.user, 'administrator', 'safeguarding')

/** What is stored of the role `safeguarding` beside `roles`; `src/desk/people/accounts` writes it. */
export const safeguardingFields = (): Field[] =>
  refuseDropped([
    {
      // set once, and for good, by whatever gives the role
      name: 'everSafeguarding',
      label: {
        ky: 'Коргоо ролу бар же болгон',
        ru: 'Имеет или имел роль защиты',
        en: 'Holds or held safeguarding',
      },
      type: 'checkbox',
      defaultValue: false,
      access: byRules,
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => data['everSafeguarding'] === true,
        description: {
          ky: 'Сырсөзүн, дарегин жана ачкычын ээсинен башка эч ким өзгөртө албайт.',
          ru: 'Пароль, адрес и ключ не меняет никто, кроме самого человека.',
          en: 'Nobody but the person changes the password, the address and the key.',
        },
      },
    },
    {
      // who asked for the role; it waits for a holder while this is set
      name: 'safeguardingRequestedBy',
      type: 'text',
      access: { ...byRules, read: toThem },
      admin: { hidden: true },
    },
    {
      // ISO 8601 in UTC
      name: 'safeguardingRequestedAt',
      type: 'text',
      access: { ...byRules, read: toThem },
      admin: { hidden: true },
    },
    {
      // who set the password, where that was not the account's own person
      name: 'passwordSetBy',
      type: 'text',
      access: { ...byRules, read: toThem },
      admin: { hidden: true },
    },
  ])
