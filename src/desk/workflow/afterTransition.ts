import type { Config, PayloadRequest } from 'payload'

import type { DocumentKey } from '#desk/editions/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { isList } from '#shared/values/index.ts'
import type { Transition } from './transitions.ts'

/** A transition that was written, and what the person said with it. */
export interface MadeTransition extends DocumentKey {
  readonly locale: Locale
  /** The edition's id. */
  readonly edition: string
  readonly transition: Transition
  readonly comment?: string | undefined
}

/**
 * What a capability does with a transition, in its transaction: for what is said with one, which no
 * event holds. When it throws, the transition is not made. Everything else follows from events.
 */
export type AfterTransition = (req: PayloadRequest, made: MadeTransition) => Promise<void>

/** Where the config keeps them: `config.custom.afterTransition`. */
const AFTER = 'afterTransition'

// `custom` is untyped; only `withAfterTransition` writes this entry
const isAfterTransition = (value: unknown): value is AfterTransition => typeof value === 'function'

const afterTransitionsOf = ({ custom }: Pick<Config, 'custom'>): readonly AfterTransition[] => {
  const added: unknown = custom?.[AFTER]
  return isList(added) ? added.filter(isAfterTransition) : []
}

/** Adds what is done after each transition to a configuration. For plugins. */
export const withAfterTransition = (config: Config, added: AfterTransition): Config => ({
  ...config,
  custom: { ...config.custom, [AFTER]: [...afterTransitionsOf(config), added] },
})

/** Does what capabilities have added, in their order, in the transaction that `req` holds. */
export async function afterTransition(req: PayloadRequest, made: MadeTransition): Promise<void> {
  for (const act of afterTransitionsOf(req.payload.config)) await act(req, made)
}
