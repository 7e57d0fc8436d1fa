import { Link } from '@payloadcms/ui'

import type { DocumentKey } from '#desk/editions/documentKey.ts'
import type { Activity } from '#desk/worklist/recentActivity.ts'
import { displayBishkekTime, localeNames } from '#shared/localization/index.ts'
import { actionText } from '../audit/actionText.ts'
import type { Names } from '../worklist/WorklistTable.tsx'
import { documentAddress } from '../worklist/addresses.ts'
import { texts } from './texts.ts'

/** The last changes: when, who, what, and of which document. */
export function RecentActivity({
  changes,
  names,
  isDocument,
}: {
  readonly changes: readonly Activity[]
  readonly names: Names
  /** Whether a change is of something that can be opened. */
  readonly isDocument: (key: DocumentKey) => boolean
}) {
  const { language } = names
  if (changes.length === 0) return <p>{texts.noChanges[language]}</p>
  return (
    <ul className="desk-board__list">
      {changes.map((change) => {
        const { id, at, actor, action, locale, title } = change
        const shown = title ?? names.type(change)
        return (
          <li key={id}>
            <time dateTime={at} className="worklist__hint">
              {displayBishkekTime(at, language)}
            </time>{' '}
            {names.actor(actor)}
            {action && ` · ${actionText(action, language)}`}
            {shown && ': '}
            {isDocument(change) ? (
              <Link href={documentAddress(change, locale)} prefetch={false}>
                {shown}
              </Link>
            ) : (
              shown
            )}
            {locale && <span className="worklist__hint"> ({localeNames[locale][language]})</span>}
          </li>
        )
      })}
    </ul>
  )
}
