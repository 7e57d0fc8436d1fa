import { valueAt } from '#desk/fieldTree/index.ts'
import type { Role } from './roles.ts'

/**
 * Which documents of a type are sensitive, by the value of one field, and who else may write those.
 */
export interface SensitiveRule {
  /** The path of that field, such as `story.depictsSurvivor`. All locales share it. */
  readonly path: string
  /** The value that makes a document sensitive: a select's option, or a ticked checkbox. */
  readonly value: string | true
  /** Roles that may create and change sensitive documents, in addition to those of the type. */
  readonly editors: readonly Role[]
}

/**
 * Whether a document is sensitive.
 * @param rule of its type; undefined for a type without sensitive documents
 * @param document its fields, in one locale or in all
 */
export const isSensitive = (
  rule: Pick<SensitiveRule, 'path' | 'value'> | undefined,
  document: unknown,
): boolean => rule !== undefined && valueAt(document, rule.path) === rule.value
