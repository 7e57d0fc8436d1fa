import type { TextField, TextFieldSingleValidation } from 'payload'

import { isUnset, refusal } from '#desk/fields/index.ts'
import { extensionProblem } from './channel.ts'
import type { ChannelValue } from './channelNumber.ts'

const possibleExtension: TextFieldSingleValidation = (extension: unknown, { siblingData, req }) => {
  const { kind, value }: ChannelValue = siblingData
  const problem = extensionProblem({ kind, value, extension })
  return problem === null || refusal(problem, req)
}

/** What is dialled after a line has answered. */
export const extensionField: TextField = {
  name: 'extension',
  type: 'text',
  label: { ky: 'Ички номери', ru: 'Добавочный номер', en: 'Extension' },
  admin: {
    condition: (_, sibling: Partial<ChannelValue>) =>
      sibling.kind === 'phone' || !isUnset(sibling.extension),
    placeholder: { ky: 'мисалы, 101', ru: 'например, 101', en: 'such as 101' },
    description: {
      ky: 'Жооп берилгенден кийин терилет: цифралар, тыныгуу үчүн үтүр.',
      ru: 'Набирают после ответа: цифры, запятая — пауза.',
      en: 'Dialled after the answer: digits, a comma for a pause.',
    },
  },
  validate: possibleExtension,
}
