import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { hasRole } from '#desk/access/roles.ts'
import { lateTasks } from '#desk/tasks/lateTasks.ts'
import { holderNews } from '#desk/people/accounts/holderNews.ts'
import { mayOperate } from '#desk/operational/operationalRights.ts'
import { loadedTypes } from '#desk/editions/loadedTypes.ts'
import { interfaceLanguage } from '#shared/localization/index.ts'
import { typeSlug } from '#desk/editions/documentKey.ts'
import { presetCounts, standing } from '#desk/worklist/counts.ts'
import { verificationsDue } from '#desk/worklist/verificationsDue.ts'
import { recentActivity } from '#desk/worklist/recentActivity.ts'
import { presetsOf } from '#desk/worklist/presets.ts'
import { Empty } from '../worklist/Empty.tsx'
import { PresetLinks } from '../worklist/PresetLinks.tsx'
import { adminAddress } from '../worklist/addresses.ts'
import { invitationOf } from '../worklist/invitationOf.ts'
import { naming } from '../worklist/naming.ts'
import '../worklist/worklist.css'
import { VerificationsDue } from './VerificationsDue.tsx'
import { RecentActivity } from './RecentActivity.tsx'
import { LateTasks } from './LateTasks.tsx'
import { SafeguardingNews } from './SafeguardingNews.tsx'
import { Standing } from './Standing.tsx'
import './dashboard.css'
import { texts } from './texts.ts'

/** Presets that show a state of editions, and no work for anybody. */
const STATES: ReadonlySet<string> = new Set(['all', 'live', 'withChanges'])

/** The admin's first page: the person's tasks, the state of all editions, and the last changes. */
export async function Dashboard(props: AdminViewServerProps) {
  const { i18n, initPageResult, payload, permissions, user } = props
  const language = interfaceLanguage(i18n.language)
  const presets = presetsOf(user)
  if (presets.length === 0) return null
  const asking = { payload, user }
  const operates = mayOperate(initPageResult.req)
  const [counts, stands, due, changes, news, late] = await Promise.all([
    presetCounts(asking, presets),
    standing(asking),
    operates ? verificationsDue(asking) : [],
    recentActivity(asking),
    holderNews(payload, user),
    hasRole(user, 'administrator') ? lateTasks(payload) : [],
  ])
  const names = await naming(payload, language, [
    ...changes.map(({ actor }) => actor),
    ...(news?.waiting.map(({ by }) => by) ?? []),
    ...(news?.notices.flatMap(({ account, actor }) => [account, actor]) ?? []),
  ])
  const types = loadedTypes(payload)
  const creatable = [...types.values()].filter(
    ({ type }) => type.kind === 'collection' && permissions?.collections?.[type.slug]?.create,
  )
  const waits = presets.filter(({ name }) => !STATES.has(name))
  const isIdle = waits.length > 0 && waits.every(({ key }) => counts.get(key) === 0)
  return (
    <Gutter className="desk-board worklist">
      <h1>{texts.heading[language]}</h1>
      {late.length > 0 && <LateTasks late={late} language={language} />}
      <PresetLinks presets={presets} counts={counts} language={language} />
      {isIdle && waits[0] && (
        <Empty
          preset={waits[0]}
          isNarrowed={false}
          invitation={invitationOf(types, user)}
          language={language}
        />
      )}
      {creatable.length > 0 && (
        <section aria-labelledby="desk-write">
          <h2 id="desk-write">{texts.write[language]}</h2>
          <ul className="desk-board__write">
            {creatable.map(({ type, desk }) => (
              <li key={type.slug}>
                <Link href={adminAddress(`/collections/${type.slug}/create`)} prefetch={false}>
                  {desk.labels.singular[language]}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="desk-board__columns">
        {news && (
          <section aria-labelledby="desk-safeguarding">
            <h2 id="desk-safeguarding">{texts.safeguarding[language]}</h2>
            <SafeguardingNews news={news} names={names} />
          </section>
        )}
        <section aria-labelledby="desk-standing">
          <h2 id="desk-standing">{texts.standing[language]}</h2>
          <Standing counts={stands} language={language} />
        </section>
        {operates && (
          <section aria-labelledby="desk-due">
            <h2 id="desk-due">{texts.due[language]}</h2>
            <VerificationsDue due={due} language={language} />
          </section>
        )}
        <section aria-labelledby="desk-changes">
          <h2 id="desk-changes">{texts.changes[language]}</h2>
          <RecentActivity
            changes={changes}
            names={names}
            isDocument={(key) => types.has(typeSlug(key))}
          />
        </section>
      </div>
    </Gutter>
  )
}
