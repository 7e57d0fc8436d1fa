import type { Config, Payload, PayloadRequest } from 'payload'

import type { Label } from '#shared/localization/index.ts'
import type { EventKind, StoredEvent } from './event.ts'

/**
 * Who follows what happens. It is given each event of a document in the order of `n`, at least once:
 * its effect must be the same when it is given one again (an event's `id` is always the same). One
 * that fails is given the same event again, later each time, while other documents and other
 * consumers go on.
 */
export interface Consumer {
  /** Stored with what it has still to do: it stays as it is. */
  readonly name: string
  /** What an administrator reads of it when it is late or fails. */
  readonly label: Label
  /** The kinds that it is given; all without it. */
  readonly kinds?: readonly EventKind[]
  /**
   * Whether it acts outside of the database: sends a mail, calls another server. It is then called
   * before the transaction that marks the event as done, so that no write waits for it; otherwise
   * inside it, on `req`, and what it writes is stored exactly once. On MongoDB it may be run again
   * before that, so that it must have no other effect.
   */
  readonly actsOutside?: boolean
  readonly handle: (event: StoredEvent, req: PayloadRequest) => Promise<void>
}

/** Where the config keeps the consumers: `config.custom.eventConsumers`. */
export const CONSUMERS = 'eventConsumers'

/** A configuration's consumers, in the order in which they were added. */
export const consumersOf = ({ custom }: Pick<Config, 'custom'>): readonly Consumer[] =>
  // `custom` is untyped; `withConsumers` is the only one to write this entry
  (custom?.[CONSUMERS] as readonly Consumer[] | undefined) ?? []

/** The consumers of a desk that are given events of a kind. */
export const consumersFor = ({ config }: Payload, kind: EventKind): Consumer[] =>
  consumersOf(config).filter(({ kinds }) => kinds?.includes(kind) ?? true)

/** The kind of task in which a consumer is given the events of one document. */
export const taskOf = ({ name }: Pick<Consumer, 'name'>): string => `consumer:${name}`
