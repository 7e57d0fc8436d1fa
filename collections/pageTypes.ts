import { contentTypes } from './index.ts'

// the list is never empty: the default only tells the compiler so
const [first = 'pages', ...others] = contentTypes
  .filter(({ hasPage }) => hasPage)
  .map(({ slug }) => slug)

/** The types whose documents have a page of their own: what texts and menus may lead to. */
export const pageTypes: readonly [string, ...string[]] = [first, ...others]
