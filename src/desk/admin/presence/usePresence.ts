'use client'
import { useEffect, useState } from 'react'

import { ask } from '../editions/ask.ts'
import { type Present, presentIn } from './presentIn.ts'

/** Milliseconds between two words of being here: the desk remembers each for 30 s. */
const INTERVAL = 15_000

/**
 * Says that a document is open here as long as the page is seen, and learns who else has it open.
 * @param address the document's below the API; null while it is not stored
 * @returns nobody where the desk does not say
 */
export function usePresence(address: string | null, locale: string): readonly Present[] {
  const [present, setPresent] = useState<readonly Present[]>([])
  useEffect(() => {
    if (address === null) return
    let current = true
    const say = async () => {
      if (document.visibilityState !== 'visible') return
      const { body } = await ask(`${address}/presence`, { locale })
      if (current) setPresent(presentIn(body))
    }
    const sayNow = () => void say()
    sayNow()
    const timer = setInterval(sayNow, INTERVAL)
    document.addEventListener('visibilitychange', sayNow)
    return () => {
      current = false
      clearInterval(timer)
      document.removeEventListener('visibilitychange', sayNow)
    }
  }, [address, locale])
  return present
}
