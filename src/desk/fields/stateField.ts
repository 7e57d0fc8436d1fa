import type { SelectField } from 'payload'

import type { Enumeration } from '#shared/contract/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { options } from './options.ts'

/** The hint at a field that is changed in the panel of editions once the document exists. */
const changedInPanel: Label = {
  ky: 'Документ түзүлгөндөн кийин «Өзүнчө жаңыртылуучу маалымат» бөлүмүндө өзгөртүлөт.',
  ru: 'После создания документа меняется в разделе «Сведения, которые обновляются отдельно».',
  en: 'Once the document exists, it changes under “Facts updated separately”.',
}

/**
 * The operational state of a document: set at creation, and then changed by a separate audited
 * operation, outside the review of its text.
 * @param states the type's states
 */
export const stateField = (states: Enumeration): SelectField => ({
  name: 'state',
  type: 'select',
  options: options(states),
  label: { ky: 'Абалы', ru: 'Состояние', en: 'State' },
  admin: {
    position: 'sidebar',
    description: changedInPanel,
  },
})
