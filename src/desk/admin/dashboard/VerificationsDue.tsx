import { Link } from '@payloadcms/ui'

import type { Due } from '#desk/worklist/verificationsDue.ts'
import { type Locale, bishkekDay, displayDay } from '#shared/localization/index.ts'
import { documentAddress } from '../worklist/addresses.ts'
import { texts } from './texts.ts'

/** Live documents whose verification is over, or soon will be; each leads to its document. */
export function VerificationsDue({
  due,
  language,
}: {
  readonly due: readonly Due[]
  readonly language: Locale
}) {
  if (due.length === 0) return <p>{texts.noneDue[language]}</p>
  return (
    <ul className="desk-board__list">
      {due.map((edition) => {
        const { documentId, locale, title, titleLocale, verifiedUntil, over } = edition
        return (
          <li key={documentId}>
            <Link href={documentAddress(edition, locale)} prefetch={false}>
              <span lang={titleLocale ?? locale}>{title}</span>
            </Link>{' '}
            <span className={over ? 'desk-board__over' : 'worklist__hint'}>
              {texts[over ? 'over' : 'until'][language]}{' '}
              {displayDay(bishkekDay(new Date(verifiedUntil ?? '')), language)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
