import type { Locale } from '#shared/localization/index.ts'
import type { Addresses } from '../addresses.ts'
import type { DeliveryRequest } from '../deliveryResponse.ts'
import type { EntryMemory, EntryContext } from '../entries/index.ts'
import type { EntryQuery } from '../query/index.ts'
import type { Content } from '../respond.ts'
import type { Store } from '../store/index.ts'
import type { DeliveredTypes } from '../types.ts'
import type { Usage } from '../usage.ts'

/** What every answer is made with. */
export interface RequestContext {
  readonly types: DeliveredTypes
  readonly store: Store
  readonly memory: EntryMemory
  readonly addresses: Addresses
  readonly now: Date
  readonly usage: Usage
  /** The store's revision before anything is read. */
  readonly revision: number
  /** The name of this history of the database; null before the desk's first start. */
  readonly epoch: string | null
  readonly request: DeliveryRequest
}

/** Makes one answer's content. */
export type Answer<Asked> = (asked: Asked, context: RequestContext) => Promise<Content>

/** The context in which the entries of an answer are made. */
export const entryContextOf = (
  { types, store, addresses, now, usage }: RequestContext,
  { locales, richText }: Pick<EntryQuery, 'richText'> & { readonly locales: readonly Locale[] },
): EntryContext => ({ types, store, addresses, now, usage, locales, richText })
