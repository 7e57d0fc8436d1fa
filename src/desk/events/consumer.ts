import type { Config, Payload, PayloadRequest } from 'payload'

import type { Label } from '#shared/localization/index.ts'
import type { EventKind, StoredEvent } from './event.ts'

/**
 * A follower of events. It gets each event of a document in the order of `n`, at least once, so
 * handling an event twice must have the same effect as once (the event's `id` stays the same).
 * After a failure it gets the same event again, after growing delays; other documents and other
 * consumers are not held up.
 */
export interface Consumer {
  /** Stored with its pending tasks, so it must never change. */
  readonly name: string
  /** Its name for administrators, shown when it is late or fails. */
  readonly label: Label
  /** The kinds of events that it gets; absent, all. */
  readonly kinds?: readonly EventKind[]
  /**
   * Whether it acts outside the database, such as sending a mail or calling a server. It is then
   * called before the transaction that marks the event as handled, so that no write waits for it.
   * Otherwise it is called inside that transaction, with its `req`, and its writes are stored
   * exactly once; MongoDB may repeat the transaction, so it must have no other effects.
   */
  readonly actsOutside?: boolean
  readonly handle: (event: StoredEvent, req: PayloadRequest) => Promise<void>
}

/** Where the config keeps the consumers: `config.custom.eventConsumers`. */
export const CONSUMERS = 'eventConsumers'

/** A configuration's consumers, in the order in which they were added. */
export const consumersOf = ({ custom }: Pick<Config, 'custom'>): readonly Consumer[] =>
  // `custom` is untyped; only `withConsumers` writes this entry
  (custom?.[CONSUMERS] as readonly Consumer[] | undefined) ?? []

/** The consumers that get events of a kind. */
export const consumersFor = ({ config }: Payload, kind: EventKind): Consumer[] =>
  consumersOf(config).filter(({ kinds }) => kinds?.includes(kind) ?? true)

/** The kind of task in which a consumer is given the events of one document. */
export const taskOf = ({ name }: Pick<Consumer, 'name'>): string => `consumer:${name}`
