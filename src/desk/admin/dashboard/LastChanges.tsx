import { Link } from '@payloadcms/ui'

import type { Change } from '#desk/worklist/lastChanges.ts'
import { displayBishkekTime, localeNames } from '#shared/localization/index.ts'
import { actionText } from '../audit/actionText.ts'
import type { Names } from '../queue/QueueTable.tsx'
import { documentAddress } from '../queue/addresses.ts'
import { texts } from './texts.ts'

/** The last changes: when, who, what, and of which document. */
export function LastChanges({
  changes,
  names,
  isDocument,
}: {
  readonly changes: readonly Change[]
  readonly names: Names
  /** Whether a type of the audit is one with documents to open. */
  readonly isDocument: (type: string) => boolean
}) {
  const { language } = names
  if (changes.length === 0) return <p>{texts.noChanges[language]}</p>
  return (
    <ul className="desk-board__list">
      {changes.map((change) => {
        const { id, at, actor, action, type, locale, title } = change
        const shown = title ?? names.type(change)
        return (
          <li key={id}>
            <time dateTime={at} className="queue__hint">
              {displayBishkekTime(at, language)}
            </time>{' '}
            {names.actor(actor)}
            {action && ` · ${actionText(action, language)}`}
            {shown && ': '}
            {isDocument(type) ? (
              <Link href={documentAddress(change, locale)} prefetch={false}>
                {shown}
              </Link>
            ) : (
              shown
            )}
            {locale && <span className="queue__hint"> ({localeNames[locale][language]})</span>}
          </li>
        )
      })}
    </ul>
  )
}
