import { z } from 'zod'

import { text, url } from './primitives.ts'

/** Where a statement comes from: a page and what it is called. */
export const source = () => z.strictObject({ label: text().nullable(), url: url() })
