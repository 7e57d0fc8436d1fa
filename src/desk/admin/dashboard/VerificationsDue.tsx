import { Link } from '@payloadcms/ui'

import type { Due } from '#desk/worklist/verificationsDue.ts'
import { type Locale, bishkekDay, displayDay } from '#shared/localization/index.ts'
import { documentAddress } from '../worklist/addresses.ts'
import { texts } from './texts.ts'

/** Live hotlines whose verification is over, or soon will be; each leads to the hotline. */
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
      {due.map((hotline) => {
        const { documentId, locale, title, titleLocale, verifiedUntil, over } = hotline
        return (
          <li key={documentId}>
            <Link href={documentAddress(hotline, locale)} prefetch={false}>
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
