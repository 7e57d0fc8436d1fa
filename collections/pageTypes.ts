import { contentTypes } from './index.ts'

const [first = 'pages', ...others] = contentTypes
  .filter(({ hasPage }) => hasPage)
  .map(({ slug }) => slug)

/** The types whose documents have a page of their own: what texts and menus may lead to. */
export const pageTypes: readonly [string, ...string[]] = [first, ...others]
