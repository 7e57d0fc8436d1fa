import type { TextareaField } from 'payload'

import { hasRole } from '#desk/access/index.ts'
import type { Sensitive } from '#desk/editions/index.ts'

/** The name of the field that takes the reason, beside the answer. */
export const REASON = 'changeReason'

/** The path of the reason, beside the answer at `path`. */
export const reasonPath = (path: string): string =>
  [...path.split('.').slice(0, -1), REASON].join('.')

/** Takes the reason why a document is no longer sensitive: stored in the audit alone. */
export function reasonField({ path, value }: Sensitive): TextareaField {
  const answer = path.split('.').at(-1) ?? ''
  return {
    name: REASON,
    type: 'textarea',
    virtual: true,
    label: {
      ky: 'Жоопту өзгөртүүнүн себеби',
      ru: 'Причина изменения ответа',
      en: 'Reason for the change',
    },
    admin: {
      rows: 2,
      placeholder: {
        ky: 'Эмне үчүн мындан ары «Ооба» эмес?',
        ru: 'Почему больше не «Да»?',
        en: 'Why is it no longer “Yes”?',
      },
      description: {
        ky: 'Жооп мурда «Ооба» болсо керек. Документте эмес, аракеттер журналында сакталат.',
        ru: 'Нужна, если раньше было «Да». Хранится не в документе, а в журнале действий.',
        en: 'Needed where it was “Yes” before. Kept in the audit, not in the document.',
      },
      condition: (_data, siblings: Partial<Record<string, unknown>>, { operation, user }) =>
        operation === 'update' && siblings[answer] !== value && hasRole(user, 'safeguarding'),
    },
  }
}
