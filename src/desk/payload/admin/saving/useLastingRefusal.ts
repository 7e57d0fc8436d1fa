// Payload 3.90.1 takes the message of a refusal away after four seconds.
'use client'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Milliseconds after which Payload has shown a refusal's messages. */
const SHOWN = 100

/**
 * Keeps the messages of a refused save until they are closed, or the form is saved again.
 * @param isRefused whether the last save was refused
 */
export function useLastingRefusal(isRefused: boolean): void {
  useEffect(() => {
    if (!isRefused) return
    const lasting: (number | string)[] = []
    const timer = setTimeout(() => {
      for (const shown of toast.getToasts()) {
        if (!('type' in shown) || shown.type !== 'error') continue
        toast.error(shown.title, { id: shown.id, duration: Infinity })
        lasting.push(shown.id)
      }
    }, SHOWN)
    return () => {
      clearTimeout(timer)
      for (const id of lasting) toast.dismiss(id)
    }
  }, [isRefused])
}
