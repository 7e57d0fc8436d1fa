// The one list of globals: content that there is one of. The same parts as a content type.
// Imports their public halves alone, so that the newsstand may load it. May import src/ and, for the
// documents that menus lead to, collections.
import type { GlobalType } from '#desk/editions/index.ts'
import { cooperation } from './cooperation/index.ts'
import { navigation } from './navigation/index.ts'
import { organisation } from './organisation/index.ts'
import { safety } from './safety/index.ts'

/** Every global with editions, in the order of the admin's navigation. */
export const contentGlobals: readonly GlobalType[] = [organisation, cooperation, safety, navigation]
