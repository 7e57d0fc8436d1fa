// The allow-list of what a PDF may contain: for each kind its keys, and the allowed values of each
// key.
// May import src/desk/files/pdf/spec.ts.
import type { KindName, Spec } from '../spec.ts'
import { documentParts } from './document.ts'
import { fonts } from './fonts.ts'
import { graphics } from './graphics.ts'
import { interactive } from './interactive.ts'
import { tags } from './tags.ts'

export { catalogKeys, pageKeys } from './document.ts'
export { tagIndexKeys, tagKeys } from './tags.ts'

/** Every kind that a PDF may contain. */
export const kinds: Readonly<Record<KindName, Spec>> = {
  ...documentParts,
  ...fonts,
  ...graphics,
  ...interactive,
  ...tags,
}
