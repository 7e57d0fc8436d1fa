import type { Workflow } from '../contract/index.ts'
import type { LoadedType, LocaleView } from '../editions/index.ts'

/** The workflow that a document follows: its type's, or a stricter one where its content decides. */
export const workflowOf = ({ type, desk }: LoadedType, view: LocaleView): Workflow =>
  desk.workflowOf?.(view) ?? type.workflow
