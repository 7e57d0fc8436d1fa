import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { ListViewServerProps, PaginatedDocs } from 'payload'

import { openComments } from '#desk/discussion/openComments.ts'
import type { Edition } from '#desk/editions/index.ts'
import { loadedTypes } from '#desk/editions/loadedTypes.ts'
import { presetCounts } from '#desk/worklist/counts.ts'
import { presetsOf } from '#desk/worklist/presets.ts'
import { readWorklistQuery } from '#desk/worklist/worklistQuery.ts'
import { interfaceLanguage } from '#shared/localization/index.ts'
import { textOf } from '#shared/values/index.ts'
import { Empty } from './Empty.tsx'
import { Pages } from './Pages.tsx'
import { PresetLinks, presetName } from './PresetLinks.tsx'
import { WorklistFilters } from './WorklistFilters.tsx'
import { WorklistTable } from './WorklistTable.tsx'
import { QUEUE, adminAddress } from './addresses.ts'
import { invitationOf } from './invitationOf.ts'
import { naming, typeOptions } from './naming.ts'
import { found, texts } from './texts.ts'
import './worklist.css'

/**
 * The queue, in place of Payload's list of editions. Payload has already read the page of editions,
 * by the address and with the person's access; this only shows it.
 */
export async function WorklistView({
  data,
  i18n,
  payload,
  searchParams,
  user,
}: ListViewServerProps) {
  const parameters = searchParams ?? {}
  const types = loadedTypes(payload)
  const query = readWorklistQuery(parameters, user, types)
  if (!query) return null
  const language = interfaceLanguage(i18n.language)
  const presets = presetsOf(user)
  const counts = await presetCounts({ payload, user }, presets)
  // Payload has read them: a page of editions
  const { docs, totalDocs, totalPages, page = 1 } = data as PaginatedDocs<Edition>
  const said = await openComments(payload, { edition: { in: docs.map(({ id }) => id) } })
  const names = await naming(payload, language, [
    ...docs.map(({ lastChangedBy }) => lastChangedBy),
    ...[...said.values()].map(({ sentBack }) => sentBack?.author),
  ])
  const text = (name: string): string => textOf(parameters[name])
  const { preset, type, locale, stage, live } = query
  const isNarrowed = text('search') !== '' || Boolean(type ?? locale ?? stage ?? live)
  const sort = text('sort') || preset.sort
  return (
    <Gutter className="worklist">
      <SetStepNav nav={[{ label: texts.heading[language] }]} />
      <h1>{texts.heading[language]}</h1>
      <PresetLinks presets={presets} counts={counts} current={preset.key} language={language} />
      <WorklistFilters
        query={query}
        search={text('search')}
        sort={sort}
        types={typeOptions(payload, language)}
        language={language}
      />
      {docs.length > 0 ? (
        <WorklistTable
          editions={docs}
          caption={`${presetName(preset, language)}. ${found(totalDocs)[language]}`}
          names={names}
          said={said}
        />
      ) : (
        <Empty
          preset={preset}
          isNarrowed={isNarrowed}
          invitation={invitationOf(types, user)}
          language={language}
        />
      )}
      <Pages
        page={page}
        pages={totalPages}
        language={language}
        address={(other) =>
          adminAddress(QUEUE, {
            queue: preset.key,
            type,
            language: locale,
            stage,
            live,
            search: text('search'),
            sort,
            page: other,
          })
        }
      />
    </Gutter>
  )
}
