import { type Sensitive, textOf } from '#desk/editions/index.ts'
import { valueAt } from '#desk/fieldTree/index.ts'

/** The id of the consent that a document, or one locale of it, names; null for none. */
export const consentAt = ({ consentPath }: Pick<Sensitive, 'consentPath'>, document: unknown) =>
  textOf(valueAt(document, consentPath))
