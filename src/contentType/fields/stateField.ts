import type { SelectField } from 'payload'

import type { Enumeration } from '../../contract/enumeration.ts'
import { options } from './options.ts'

/**
 * The operational state of a document: set when it is created, and changed afterwards by an audited
 * action of its own, outside the review of its text.
 * @param states the type's states
 */
export const stateField = (states: Enumeration): SelectField => ({
  name: 'state',
  type: 'select',
  options: options(states),
  label: { ky: 'Абалы', ru: 'Состояние', en: 'State' },
  admin: {
    position: 'sidebar',
    description: {
      ky: 'Документ түзүлгөндөн кийин карап чыгуусуз, өзүнчө аракет менен өзгөртүлөт.',
      ru: 'После создания документа меняется отдельным действием, без рассмотрения.',
      en: 'Once the document exists, it changes by an action of its own, without a review.',
    },
  },
})
