import { contentTypes } from './index.ts'

/** The types whose documents have a page of their own: what texts and menus may lead to. */
export const pageTypes: readonly string[] = contentTypes
  .filter(({ hasPage }) => hasPage)
  .map(({ slug }) => slug)
