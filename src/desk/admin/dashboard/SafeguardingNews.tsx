import { Link } from '@payloadcms/ui'

import type { HolderNews } from '#desk/people/accounts/holderNews.ts'
import { noticeTexts } from '#desk/people/accounts/notices.ts'
import { displayBishkekTime } from '#shared/localization/index.ts'
import type { Names } from '../worklist/WorklistTable.tsx'
import { adminAddress } from '../worklist/addresses.ts'
import { texts } from './texts.ts'

/** For holders of safeguarding: grants that wait for them, and what has happened to the role and its accounts. */
export function SafeguardingNews({
  news: { notices, waiting },
  names,
}: {
  readonly news: HolderNews
  readonly names: Names
}) {
  const { language } = names
  const account = (id: string, name: string) => (
    <Link href={adminAddress(`/collections/users/${id}`)} prefetch={false}>
      {name}
    </Link>
  )
  return (
    <>
      {waiting.length > 0 && (
        <>
          <p role="note">{texts.grantsWait[language]}</p>
          <ul className="desk-board__list" data-waiting-grants>
            {waiting.map(({ id, name, at, by }) => (
              <li key={id}>
                {account(id, name)}{' '}
                <span className="worklist__hint">
                  {displayBishkekTime(at, language)} · {names.actor(by)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {notices.length === 0 && waiting.length === 0 && <p>{texts.noNews[language]}</p>}
      {notices.length > 0 && (
        <ul className="desk-board__list">
          {notices.map(({ id, at, actor, action, account: subject }) => (
            <li key={id}>
              <time dateTime={at} className="worklist__hint">
                {displayBishkekTime(at, language)}
              </time>{' '}
              {account(subject, names.actor(subject))}: {noticeTexts[action][language]}{' '}
              <span className="worklist__hint">({names.actor(actor)})</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
