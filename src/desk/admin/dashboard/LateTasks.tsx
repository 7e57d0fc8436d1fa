import type { LateKind } from '#desk/tasks/lateTasks.ts'
import type { Locale } from '#shared/localization/index.ts'
import { texts } from './texts.ts'

/** For administrators: which background tasks fail or are late. */
export function LateTasks({
  late,
  language,
}: {
  readonly late: readonly LateKind[]
  readonly language: Locale
}) {
  return (
    <div role="note" data-late-tasks>
      <p>{texts.lateTasks[language]}</p>
      <ul className="desk-board__list">
        {late.map(({ kind, label, isFailing }) => (
          <li key={kind}>
            {label[language]}{' '}
            <span className="worklist__hint">
              {isFailing ? texts.failing[language] : texts.late[language]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
