import { z } from 'zod'

import { reference, text, url } from '#shared/contract/index.ts'
import { pageTypes } from '../../collections/pageTypes.ts'

/** What the public gets of the navigation, field by field. */
export const contract = z.strictObject({
  menus: z.array(
    z.strictObject({
      label: text(),
      items: z.array(
        z.strictObject({
          /** Null: the item shows the title of its document. */
          label: text().nullable(),
          target: reference(...pageTypes).nullable(),
          url: url().nullable(),
        }),
      ),
    }),
  ),
})
