import type { Locale } from '#shared/localization/index.ts'
import type { Addresses } from '../addresses.ts'
import type { RichTextForm } from '../query/index.ts'
import type { Store } from '../store/index.ts'
import type { DeliveredTypes } from '../types.ts'
import type { Usage } from '../usage.ts'

/** What stays the same while one answer is made. */
export interface EntryContext {
  readonly types: DeliveredTypes
  readonly store: Store
  readonly addresses: Addresses
  readonly now: Date
  /** The requested locale, then its fallbacks. */
  readonly locales: readonly Locale[]
  readonly richText: RichTextForm
  readonly usage: Usage
}
