import type { CollectionConfig } from 'payload'

import { loadedTypes } from '#desk/editions/index.ts'
import { readWorklistQuery, worklistWhere } from './worklistQuery.ts'

/**
 * The collection of editions with the queue in place of Payload's list; each edition's own page
 * redirects to its document.
 */
export const worklistCollection = (editions: CollectionConfig): CollectionConfig => ({
  ...editions,
  defaultSort: '-changedAt',
  disableBulkEdit: true,
  admin: {
    ...editions.admin,
    pagination: { defaultLimit: 25, limits: [25, 50, 100] },
    baseFilter: ({ req }) => {
      const types = loadedTypes(req.payload)
      const query = readWorklistQuery(req.query, req.user, types)
      return query ? worklistWhere(query, types) : { id: { equals: '' } }
    },
    components: {
      views: {
        list: { Component: '/src/desk/admin/worklist/WorklistView#WorklistView' },
        edit: { root: { Component: '/src/desk/admin/worklist/ToDocument#ToDocument' } },
      },
    },
  },
})
