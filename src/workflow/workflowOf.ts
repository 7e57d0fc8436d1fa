import type { Workflow } from '../contract/contentType.ts'
import type { LoadedType, LocaleView } from '../editions/deskHalf.ts'

/** The workflow that a document follows: its type's, or a stricter one where its content decides. */
export const workflowOf = ({ type, desk }: LoadedType, view: LocaleView): Workflow =>
  desk.workflowOf?.(view) ?? type.workflow
