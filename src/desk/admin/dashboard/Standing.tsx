import { Link } from '@payloadcms/ui'

import { stages } from '#desk/editions/edition.ts'
import { stageLabels } from '#desk/editions/labels.ts'
import type { Standing as Counts } from '#desk/worklist/counts.ts'
import { type Locale, type Localized, localeNames, locales } from '#shared/localization/index.ts'
import { presetAddress } from '../worklist/addresses.ts'
import { texts } from './texts.ts'

const ALL = { key: 'all', sort: '-changedAt' }

function Row({
  label,
  counts,
  filters,
  language,
}: {
  readonly label: string
  readonly counts: Localized<number>
  readonly filters: Readonly<Record<string, string>>
  readonly language: Locale
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {locales.map((locale) => (
        <td key={locale}>
          <Link
            href={presetAddress(ALL, { ...filters, language: locale })}
            prefetch={false}
            aria-label={`${label}, ${localeNames[locale][language]}: ${String(counts[locale])}`}
          >
            {counts[locale]}
          </Link>
        </td>
      ))}
    </tr>
  )
}

/** How many editions stand where, in each locale; each number leads to them. */
export function Standing({
  counts,
  language,
}: {
  readonly counts: Counts
  readonly language: Locale
}) {
  return (
    <table className="desk-board__standing">
      <caption>{texts.standingCaption[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.stage[language]}</th>
          {locales.map((locale) => (
            <th key={locale} scope="col">
              {localeNames[locale][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stages.map((stage) => (
          <Row
            key={stage}
            label={stageLabels[stage][language]}
            counts={counts.stages[stage]}
            filters={{ stage }}
            language={language}
          />
        ))}
        <Row
          label={texts.live[language]}
          counts={counts.live}
          filters={{ live: 'live' }}
          language={language}
        />
      </tbody>
    </table>
  )
}
