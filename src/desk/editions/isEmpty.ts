import { isBlank } from '#shared/localization/index.ts'
import { isEmptyRichText } from '#shared/richText/index.ts'

/** Whether a leaf holds nothing: null, empty text, empty list, or rich text without content. */
export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && isBlank(value)) ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && 'root' in value && isEmptyRichText(value.root))
