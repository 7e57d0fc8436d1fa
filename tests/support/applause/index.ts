// A small capability for the tests: people applaud documents, and publishing and applause are
// counted.
// May import the index files of src/desk/events, src/desk/tasks, src/desk/database and
// src/desk/access.
import type { Plugin } from 'payload'

import { withConsumers } from '#desk/events/index.ts'
import { applauseCollection } from './collection.ts'
import { countApplause } from './countApplause.ts'
import { applaud } from './endpoint.ts'

/** A collection with an endpoint, and a consumer of events, one of which is its own. */
export const applause: Plugin = (config) =>
  withConsumers(
    {
      ...config,
      collections: [...(config.collections ?? []), { ...applauseCollection, endpoints: [applaud] }],
    },
    [countApplause],
  )
