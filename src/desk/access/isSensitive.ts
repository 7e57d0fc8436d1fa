import { isObject } from '#desk/fieldTree/index.ts'
import type { Role } from './roles.ts'

/** Which documents of a type are sensitive, by one answer that each gives, and who else may write those. */
export interface SensitiveRule {
  /** The path of the field that asks: `story.depictsSurvivor`. It is shared by all locales. */
  readonly path: string
  /** The answer that makes a document sensitive: a select's value, or a tick. */
  readonly value: string | true
  /** Who may create and change sensitive documents, beside who may any of the type. */
  readonly editors: readonly Role[]
}

/**
 * The value at a path, such as `story.depictsSurvivor`.
 * @param path names of groups and a field; lists are not passed through
 * @returns undefined where there is none
 */
export const valueAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), document)

/**
 * Whether a document is sensitive.
 * @param rule what its type says; undefined for a type of which no document is
 * @param document its fields, of one locale or of all
 */
export const isSensitive = (
  rule: Pick<SensitiveRule, 'path' | 'value'> | undefined,
  document: unknown,
): boolean => rule !== undefined && valueAt(document, rule.path) === rule.value
