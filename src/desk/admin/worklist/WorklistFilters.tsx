import { Link } from '@payloadcms/ui'

import { liveStates, stages } from '#desk/editions/edition.ts'
import { liveStateLabels, stageLabels } from '#desk/editions/labels.ts'
import type { WorklistQuery } from '#desk/worklist/worklistQuery.ts'
import { type Locale, localeNames, locales } from '#shared/localization/index.ts'
import { presetAddress } from './addresses.ts'
import { texts } from './texts.ts'

type Options = readonly { readonly value: string; readonly label: string }[]

function Choice({
  name,
  label,
  value,
  options,
  any,
}: {
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly options: Options
  /** The label of “no choice”; absent where a choice is required. */
  readonly any?: string
}) {
  return (
    <label className="worklist__choice">
      <span>{label}</span>
      <select name={name} defaultValue={value ?? ''}>
        {any && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The queue's search and filters: a plain HTML form, so that the address contains all choices. */
export function WorklistFilters({
  query,
  search,
  sort,
  types,
  language,
}: {
  readonly query: WorklistQuery
  readonly search: string
  readonly sort: string
  readonly types: Options
  readonly language: Locale
}) {
  const any = texts.any[language]
  const { preset, type, locale, stage, live } = query
  const isNarrowed = search !== '' || Boolean(type ?? locale ?? stage ?? live)
  return (
    <form
      // a new key resets the fields when a link leads here with other filters
      key={JSON.stringify([preset.key, type, locale, stage, live, search, sort])}
      className="worklist__filters"
      method="get"
      role="search"
      aria-label={texts.filters[language]}
    >
      <input type="hidden" name="queue" value={preset.key} />
      <label className="worklist__choice worklist__search">
        <span>{texts.search[language]}</span>
        <input type="search" name="search" defaultValue={search} maxLength={200} />
      </label>
      <Choice name="type" label={texts.type[language]} value={type} options={types} any={any} />
      <Choice
        name="language"
        label={texts.language[language]}
        value={locale}
        options={locales.map((value) => ({ value, label: localeNames[value][language] }))}
        any={any}
      />
      <Choice
        name="stage"
        label={texts.stage[language]}
        value={stage}
        options={stages.map((value) => ({ value, label: stageLabels[value][language] }))}
        any={any}
      />
      <Choice
        name="live"
        label={texts.live[language]}
        value={live}
        options={liveStates.map((value) => ({ value, label: liveStateLabels[value][language] }))}
        any={any}
      />
      <Choice
        name="sort"
        label={texts.sort[language]}
        value={sort}
        options={[
          { value: '-changedAt', label: texts.newest[language] },
          { value: 'changedAt', label: texts.oldest[language] },
          { value: 'title', label: texts.byTitle[language] },
        ]}
      />
      <div className="worklist__buttons">
        <button type="submit" className="worklist__button">
          {texts.show[language]}
        </button>
        {isNarrowed && <Link href={presetAddress(preset)}>{texts.reset[language]}</Link>}
      </div>
    </form>
  )
}
