// Payload 3.90.1 opens pages from buttons and after a session's end without a question.

import type { useRouter } from 'next/navigation.js'

import { leavesPage } from './leavesPage.ts'
import { unsavedForms } from './unsavedForms.ts'

/** Next's router. */
export type Router = ReturnType<typeof useRouter>

/** Whether a page that opens by itself would lose input: not what is being saved just now. */
const wouldLose = (href: string): boolean =>
  leavesPage(location.href, href) && [...unsavedForms].some(({ isSaving }) => !isSaving())

/**
 * Next's router, which asks before it opens another page while a form holds unsaved input.
 * @param ask shows the question, and calls what it is given if the person wants to leave
 */
export const guardedRouter = (router: Router, ask: (leave: () => void) => void): Router => ({
  ...router,
  push: (href, options) => {
    const open = () => {
      router.push(href, options)
    }
    if (wouldLose(href)) ask(open)
    else open()
  },
  replace: (href, options) => {
    const open = () => {
      router.replace(href, options)
    }
    if (wouldLose(href)) ask(open)
    else open()
  },
})
