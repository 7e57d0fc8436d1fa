import { contentTypes } from './index.ts'

// the list is never empty; the default value only satisfies the compiler
const [first = 'pages', ...others] = contentTypes
  .filter(({ hasPage }) => hasPage)
  .map(({ slug }) => slug)

/** The types whose documents have a page of their own, so that texts and menus can link to them. */
export const pageTypes: readonly [string, ...string[]] = [first, ...others]
