import type { CollectionConfig } from 'payload'

import { loadedTypes } from '#desk/editions/index.ts'
import { readQueueQuery, queueWhere } from './queueQuery.ts'

/**
 * The collection of editions with the queue in the place of its plain list, and each edition's own
 * page leading to its document.
 */
export const queueList = (editions: CollectionConfig): CollectionConfig => ({
  ...editions,
  defaultSort: '-changedAt',
  disableBulkEdit: true,
  admin: {
    ...editions.admin,
    pagination: { defaultLimit: 25, limits: [25, 50, 100] },
    baseFilter: ({ req }) => {
      const types = loadedTypes(req.payload)
      const query = readQueueQuery(req.query, req.user, types)
      return query ? queueWhere(query, types) : { id: { equals: '' } }
    },
    components: {
      views: {
        list: { Component: '/src/desk/admin/queue/QueueView#QueueView' },
        edit: { root: { Component: '/src/desk/admin/queue/ToDocument#ToDocument' } },
      },
    },
  },
})
