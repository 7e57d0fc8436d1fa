import type { Label } from '#shared/localization/index.ts'

/** What somebody vouches for who verifies a document. */
export interface VerifiedFacts {
  /**
   * The values that were checked, each as a text of its own, in any order: a number that is called.
   * A verification holds while all of them are among those that were checked; where there are none,
   * there is nothing to verify.
   * @param view one locale of a document; only what all locales share is looked at
   */
  readonly values: (view: Readonly<Record<string, unknown>>) => readonly string[]
  /** What who publishes urgently without a verification says of them: “I have just called …”. */
  readonly statement: Label
}

/** Whether a verification of some values holds for others: none of them may be new. */
export const vouchesFor = (checked: readonly string[], values: readonly string[]): boolean =>
  values.every((value) => checked.includes(value))
