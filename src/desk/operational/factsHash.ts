import { createHash } from 'node:crypto'

import { type WorkingCopy, localeView } from '#desk/editions/index.ts'
import { defaultLocale } from '#shared/localization/index.ts'

/**
 * The hash of the values that a verification vouches for: who verifies says by it which ones they
 * checked, since another person may change them meanwhile.
 * @returns null where the type has no such values
 */
export function factsHashOf({ loaded, fields, document }: WorkingCopy): string | null {
  // what is verified is shared by all locales, so any locale will do
  const values = loaded.desk.verification?.values(localeView(fields, document, defaultLocale))
  return values
    ? createHash('sha256')
        .update(JSON.stringify([...values].sort()))
        .digest('hex')
    : null
}
