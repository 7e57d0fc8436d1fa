// Payload 3.90.1 asks before links are followed alone, and not any more once a session has ended.
'use client'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime.js'
import { useRouter } from 'next/navigation.js'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'

import { LeaveQuestion } from './LeaveQuestion.tsx'
import { type Exit, exitByEscape, exitOf } from './exitOf.ts'
import { guardedRouter } from './guardedRouter.ts'
import { unsavedForms } from './unsavedForms.ts'

/** What a person wanted to do when they were asked. */
interface Asked {
  readonly leave: () => void
}

const loses = (exit: Exit): boolean =>
  [...unsavedForms].some(({ element }) => exit.kind === 'address' || exit.drawer.contains(element))

/** Closes the menu that an item was chosen from, as a press outside of it does. */
const closeMenus = (): void => {
  document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
}

/**
 * Surrounds the admin: asks before a form with unsaved input is left, by a link, the menu of
 * languages, a button that opens another page, the closing of its drawer, or the window's. Not by
 * the browser's “Back”, which pages cannot stop.
 */
export function LeaveGuard({ children }: { readonly children: ReactNode }) {
  const router = useRouter()
  const [asked, setAsked] = useState<Asked | null>(null)
  const ask = useCallback((leave: () => void) => {
    setAsked((before) => before ?? { leave })
  }, [])
  const guarded = useMemo(() => guardedRouter(router, ask), [router, ask])

  useEffect(() => {
    let isLeaving = false
    const leave = (exit: Exit) => {
      if (exit.kind === 'address') {
        router.push(exit.href)
        return
      }
      isLeaving = true
      exit.close.click()
      isLeaving = false
    }
    const stop = (event: Event, exit: Exit | null) => {
      if (!exit || isLeaving || !loses(exit)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      closeMenus()
      ask(() => {
        leave(exit)
      })
    }
    const onClick = (event: MouseEvent) => {
      stop(event, exitOf(event))
    }
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog.leaving[open]')) {
        // keys belong to the question alone: drawers trap Tab, and close by Escape
        event.stopImmediatePropagation()
        return
      }
      if (event.key === 'Escape') stop(event, exitByEscape())
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (unsavedForms.size > 0) event.preventDefault()
    }
    // before Payload's own listeners, which are the document's
    addEventListener('click', onClick, true)
    addEventListener('keydown', onKey, true)
    addEventListener('beforeunload', onUnload)
    return () => {
      removeEventListener('click', onClick, true)
      removeEventListener('keydown', onKey, true)
      removeEventListener('beforeunload', onUnload)
    }
  }, [router, ask])

  const close = () => {
    setAsked(null)
  }
  return (
    <AppRouterContext value={guarded}>
      {children}
      {asked &&
        createPortal(
          <LeaveQuestion
            onStay={close}
            onLeave={() => {
              close()
              asked.leave()
            }}
          />,
          document.body,
        )}
    </AppRouterContext>
  )
}
