// Comments on editions, a capability: people discuss an edition, a field or a passage of it, and
// read there why it was sent back. Nothing of it is published, exported or hashed.
// May import src/desk/editionsApi, src/desk/worklist, src/desk/workflow, src/desk/editions,
// src/desk/payload/queries and below.
import type { CollectionConfig, Config, Endpoint, Field, Plugin } from 'payload'

import { loadedTypesOf } from '#desk/editions/index.ts'
import { withConsumers } from '#desk/events/index.ts'
import { withAfterTransition } from '#desk/workflow/index.ts'
import { commentsCollection } from './collection.ts'
import { globalComments, typeComments } from './endpoints.ts'
import { forgetComments } from './forgetComments.ts'
import { keepRequestedChanges } from './keepRequestedChanges.ts'
import { openCommentsField } from './openCommentsField.ts'
import { sentBackField } from './sentBackField.ts'

export type { CommentDescription, NamedPerson } from './describeComments.ts'
export type { CommentList } from './listComments.ts'
export type { EditionSummary } from './summary.ts'

/** The column stands last among those that a type's list shows at first. */
const withColumn = ({ admin = {}, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...admin,
    ...(admin.defaultColumns && {
      defaultColumns: [...admin.defaultColumns, openCommentsField.name],
    }),
  },
  fields: [...collection.fields, openCommentsField],
})

/** An entity with its comments' place and endpoints. */
const discussed = <Entity extends { fields: Field[]; endpoints?: Endpoint[] | false }>(
  entity: Entity,
  added: Endpoint[],
): Entity => ({
  ...entity,
  fields: [sentBackField, ...entity.fields],
  // before its own: `…/editions/{locale}/{transition}` would take `comments` for a transition
  endpoints: [...added, ...(entity.endpoints || [])],
})

function withComments(config: Config): Config {
  const types = loadedTypesOf(config)
  return {
    ...config,
    collections: [
      ...(config.collections ?? []).map((collection) =>
        types.get(collection.slug)?.type.kind === 'collection'
          ? withColumn(discussed(collection, typeComments(collection.slug)))
          : collection,
      ),
      commentsCollection,
    ],
    globals: (config.globals ?? []).map((global) =>
      types.get(global.slug)?.type.kind === 'global'
        ? discussed(global, globalComments(global.slug))
        : global,
    ),
  }
}

/** Comments on the editions of every content type and global. Comes after the types. */
export const discussion: Plugin = (config) =>
  withAfterTransition(withConsumers(withComments(config), [forgetComments]), keepRequestedChanges)
