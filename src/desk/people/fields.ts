import type { Field, SelectFieldManyValidation } from 'payload'
import { select } from 'payload/shared'

import { roleLabels, roles } from '#desk/access/index.ts'
import { idField } from '#desk/database/index.ts'
import { localeNames, locales } from '#shared/localization/index.ts'
import { administratorField, signInField } from './access.ts'
import { safeguardingFields } from './safeguardingFields.ts'

const localeOptions = locales.map((value) => ({ value, label: localeNames[value] }))

const byAdministrator = { create: administratorField, update: administratorField }
const forSignIn = { create: administratorField, update: signInField }

/** Requires at least one role, unless the only one still waits for a holder's confirmation. */
const someRole: SelectFieldManyValidation = (value, options) => {
  const { safeguardingRequestedAt }: { safeguardingRequestedAt?: unknown } = options.data
  const isEmpty = Array.isArray(value) && value.length === 0
  return isEmpty && safeguardingRequestedAt ? true : select(value, options)
}

/** The fields of an account beside those that Payload adds for signing in. */
export const userFields = (): Field[] => [
  idField(),
  {
    // first, so that it is shown directly below Payload's fields of the new password
    name: 'requireCurrentPassword',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/desk/admin/account/CurrentPassword#CurrentPassword' },
    },
  },
  {
    name: 'name',
    label: { ky: 'Аты-жөнү', ru: 'Имя', en: 'Name' },
    type: 'text',
    required: true,
    maxLength: 120,
  },
  {
    name: 'email',
    label: { ky: 'Электрондук дарек', ru: 'Электронная почта', en: 'E-mail' },
    type: 'email',
    required: true,
    access: forSignIn,
  },
  {
    name: 'roles',
    label: { ky: 'Ролдору', ru: 'Роли', en: 'Roles' },
    type: 'select',
    hasMany: true,
    required: true,
    saveToJWT: true,
    access: byAdministrator,
    validate: someRole,
    options: roles.map((value) => ({ value, label: roleLabels[value] })),
    admin: {
      description: {
        ky: 'Бир адамда бир нече роль болушу мүмкүн. «Сайт» ролу жалгыз берилет.',
        ru: 'У человека может быть несколько ролей. Роль «Сайт» даётся только отдельно.',
        en: 'A person may hold several roles. The role “Frontend” stands alone.',
      },
    },
  },
  {
    // not `locales`: a field of that name breaks the SQLite adapter
    name: 'translates',
    label: { ky: 'Кайсы тилдерге которот', ru: 'На какие языки переводит', en: 'Translates into' },
    type: 'select',
    hasMany: true,
    saveToJWT: true,
    access: byAdministrator,
    options: localeOptions,
    admin: {
      condition: (data) => Array.isArray(data['roles']) && data['roles'].includes('translator'),
      description: {
        ky: 'Котормочу ушул тилдердеги гана текстти өзгөртө алат.',
        ru: 'Переводчик может менять текст только на этих языках.',
        en: 'A translator may change text in these languages alone.',
      },
    },
  },
  {
    name: 'contentLocale',
    label: { ky: 'Кайсы тилде жазам', ru: 'Язык, на котором я пишу', en: 'I write in' },
    type: 'select',
    options: localeOptions,
    admin: {
      description: {
        ky: 'Документтер ушул тилде ачылат, жаңылары ушул тилде башталат.',
        ru: 'На этом языке открываются документы и начинаются новые.',
        en: 'Documents open in this language, and new ones start in it.',
      },
    },
  },
  {
    name: 'interfaceLanguage',
    label: { ky: 'Панелдин тили', ru: 'Язык интерфейса', en: 'Language of the admin' },
    type: 'select',
    options: localeOptions,
    admin: {
      // on their own account people use Payload's own choice, which their next sign-in stores here
      condition: (data, _siblings, { user }) => data['id'] !== user?.id,
      description: {
        ky: 'Адам биринчи жолу киргенде панель ушул тилде ачылат. Кийин тилди өзү тандайт.',
        ru: 'На этом языке интерфейс откроется при первом входе. Дальше человек выбирает язык сам.',
        en: 'The admin opens in it at the first sign-in. Later the person chooses it themselves.',
      },
    },
  },
  {
    name: 'active',
    label: { ky: 'Иштеп жатат', ru: 'Действует', en: 'Active' },
    type: 'checkbox',
    defaultValue: true,
    access: byAdministrator,
    admin: {
      position: 'sidebar',
      description: {
        ky: 'Аккаунттар өчүрүлбөйт, токтотулат: сеанстары жана ачкычтары ошол замат жабылат.',
        ru: 'Учётные записи не удаляют, а отключают: сеансы и ключи сразу перестают действовать.',
        en: 'Accounts are not deleted but deactivated: sessions and keys end at once.',
      },
    },
  },
  {
    // merged into Payload's own field, whose other key fields take this access over
    name: 'apiKey',
    label: { ky: 'API ачкычы', ru: 'Ключ API', en: 'API key' },
    type: 'text',
    access: { ...forSignIn, read: () => false },
  },
  {
    // `requireCurrentPassword` removes it before anything is stored; declared for GraphQL
    name: 'currentPassword',
    label: { ky: 'Азыркы сырсөз', ru: 'Нынешний пароль', en: 'Current password' },
    type: 'text',
    virtual: true,
    access: { read: () => false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'accountActions',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/desk/admin/account/AccountActions#AccountActions' },
    },
  },
  ...safeguardingFields(),
]
