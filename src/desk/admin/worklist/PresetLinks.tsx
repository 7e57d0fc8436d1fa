import { Link } from '@payloadcms/ui'

import type { Preset } from '#desk/worklist/presets.ts'
import { type Locale, localeNames } from '#shared/localization/index.ts'
import { presetAddress } from './addresses.ts'
import { presetTexts, texts } from './texts.ts'

/** The name of a language inside a sentence: only English writes it with a capital. */
const languageName = (locale: Locale, language: Locale): string => {
  const name = localeNames[locale][language]
  return language === 'en' ? name : name.toLowerCase()
}

/** What a preset is called: `Text missing: Russian`. */
export const presetName = ({ name, locale }: Preset, language: Locale): string =>
  locale
    ? `${presetTexts[name][language]}: ${languageName(locale, language)}`
    : presetTexts[name][language]

/** The presets of a person as links, each with how many editions it shows. */
export function PresetLinks({
  presets,
  counts,
  current,
  language,
}: {
  readonly presets: readonly Preset[]
  readonly counts: ReadonlyMap<string, number>
  readonly current?: string
  readonly language: Locale
}) {
  return (
    <nav className="worklist__presets" aria-label={texts.views[language]}>
      <ul>
        {presets.map((preset) => {
          const count = counts.get(preset.key) ?? 0
          return (
            <li key={preset.key}>
              <Link
                href={presetAddress(preset)}
                prefetch={false}
                className={`worklist__preset${count > 0 ? '' : ' worklist__preset--empty'}`}
                aria-current={preset.key === current ? 'page' : undefined}
              >
                <span>{presetName(preset, language)}</span> <strong>{count}</strong>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
