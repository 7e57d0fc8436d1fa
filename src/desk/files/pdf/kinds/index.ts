// What a PDF may be made of, kind by kind: an allow-list of keys and of what stands at each.
// May import src/desk/files/pdf/spec.ts.
import type { KindName, Spec } from '../spec.ts'
import { documentParts } from './document.ts'
import { fonts } from './fonts.ts'
import { graphics } from './graphics.ts'
import { interactive } from './interactive.ts'
import { tags } from './tags.ts'

export { catalogKeys, pageKeys } from './document.ts'
export { tagIndexKeys, tagKeys } from './tags.ts'

/** All that a PDF may be made of. */
export const kinds: Readonly<Record<KindName, Spec>> = {
  ...documentParts,
  ...fonts,
  ...graphics,
  ...interactive,
  ...tags,
}
