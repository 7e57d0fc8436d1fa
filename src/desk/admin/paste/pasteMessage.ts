import { type Label, inLanguage } from '#shared/localization/index.ts'
import type { PastedText } from './reading/readPaste.ts'
import { texts } from './texts.ts'

/** An image that is not in the text, with the desk's reason where it gave one. */
export interface MissingImage {
  readonly name: string
  readonly refusal?: string
  readonly isEmbedded?: boolean
}

/** What became of a paste. */
export interface PasteOutcome extends Pick<
  PastedText,
  'nestedTables' | 'flattened' | 'renumbered' | 'notes' | 'struckOut' | 'hidden'
> {
  /** Whether nothing was pasted at all. */
  readonly nothing: boolean
  readonly missing: readonly MissingImage[]
  readonly mayUpload: boolean
  /** The names of images that were uploaded without a description. */
  readonly withoutAlt: readonly string[]
}

/** One message, of lines that each name what it is about. */
export interface PasteMessage {
  readonly title: string
  readonly lines: readonly string[]
}

/** The most letters that are shown of struck-out words. */
const shown = 80

/** What a person is told of a paste; null where all of it is there. */
export function pasteMessage(outcome: PasteOutcome, language: string): PasteMessage | null {
  const say = (label: Label) => inLanguage(label, language)
  const list = (label: Label, names: readonly string[]) =>
    names.length === 0 ? [] : [`${say(label)} ${names.join(', ')}`]
  const nameOf = (name: string) => (name === '' ? say(texts.unnamed) : `«${name}»`)
  const missing = outcome.missing
    .filter(({ isEmbedded }) => isEmbedded !== true)
    .map(({ name, refusal = '' }) =>
      refusal === '' ? nameOf(name) : `${nameOf(name)} (${refusal})`,
    )
  const embedded = outcome.missing
    .filter(({ isEmbedded }) => isEmbedded === true)
    .map(({ name }) => `«${name === '' ? '…' : name}»`)
  const lost = [
    ...list(outcome.mayUpload ? texts.images : texts.mayNotUpload, missing),
    ...list(texts.embedded, embedded),
    ...(outcome.nestedTables > 0 ? [say(texts.nestedTables)] : []),
    ...(outcome.flattened > 0 ? [say(texts.flattened)] : []),
    ...(outcome.renumbered > 0 ? [say(texts.renumbered)] : []),
    ...(outcome.nothing && outcome.hidden ? [say(texts.hidden)] : []),
    ...(outcome.notes > 0 ? [`${say(texts.notes)} ${String(outcome.notes)}`] : []),
    ...list(
      texts.struckOut,
      outcome.struckOut.map((words) =>
        words.length > shown ? `«${words.slice(0, shown)}…»` : `«${words}»`,
      ),
    ),
  ]
  const lines = [...lost, ...list(texts.noAlt, outcome.withoutAlt.map(nameOf))]
  if (lines.length === 0) return null
  if (outcome.nothing) return { title: say(texts.nothing), lines }
  return { title: say(lost.length > 0 ? texts.notAll : texts.uploaded), lines }
}
