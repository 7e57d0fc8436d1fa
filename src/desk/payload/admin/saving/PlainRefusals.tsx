// Payload 3.90.1 shows “Failed to fetch” or a status where a save has no answer of the desk, and
// has no place to say anything else.
'use client'
import { useEffect } from 'react'

import { interfaceLanguage } from '#shared/localization/index.ts'
import { isSave } from './isSave.ts'
import { plainAnswer, withoutAnswer } from './plainAnswer.ts'
import { tellRefusedSave } from './refusedSaves.ts'

const addressOf = (input: RequestInfo | URL): string =>
  input instanceof Request ? input.url : String(input)

/** Lets the forms of the admin say in plain words why a save has failed, and what comes next. */
export function PlainRefusals() {
  useEffect(() => {
    const { fetch } = globalThis
    globalThis.fetch = async (input, init) => {
      const address = addressOf(input)
      if (!isSave(address, init)) return fetch(input, init)
      // outside of Payload's providers, the page itself says its language
      const language = interfaceLanguage(document.documentElement.lang)
      const answer = await fetch(input, init).catch(() => null)
      if (!answer) return withoutAnswer(language)
      if (answer.status === 409) {
        const body: unknown = await answer
          .clone()
          .json()
          .catch(() => null)
        tellRefusedSave({ path: new URL(address, location.href).pathname, body })
      }
      return plainAnswer(answer, language)
    }
    return () => {
      globalThis.fetch = fetch
    }
  }, [])
  return null
}
