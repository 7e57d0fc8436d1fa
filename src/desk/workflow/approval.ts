import { type Edition, type LoadedType, type LocaleView, isLive } from '#desk/editions/index.ts'
import type { Workflow } from '#shared/contract/index.ts'

/** Who decides on an edition, and in which steps. */
export interface Approval {
  readonly workflow: Workflow
  /** Nobody but safeguarding approves or publishes it, administrators not excepted. */
  readonly safeguardingAlone: boolean
}

/**
 * How an edition is approved: as its type says, or more strictly where its content decides. What is
 * live decides too: a story that readers see is not published over by who may not publish a story.
 * @param view of the working copy
 */
export function approvalOf(
  { type, desk }: LoadedType,
  view: LocaleView,
  edition: Pick<Edition, 'published' | 'snapshot'> | undefined,
): Approval {
  const applies = desk.safeguardingAlone?.applies
  const live = edition && isLive(edition) ? edition.published : null
  return (applies?.(view) ?? false) || (live && applies?.(live))
    ? { workflow: 'safeguarded', safeguardingAlone: true }
    : { workflow: type.workflow, safeguardingAlone: false }
}
