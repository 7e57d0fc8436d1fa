'use client'
import type { Locale } from '#shared/localization/index.ts'
import type { Refusal } from './ask.ts'
import { refusalText } from './refusalTexts.ts'
import { texts } from './texts.ts'

interface Props {
  readonly refusal: Refusal
  readonly language: Locale
  readonly load: () => Promise<void>
}

/** Why a part of the page could not be loaded, with a button that tries again. */
export function LoadFailure({ refusal, language, load }: Props) {
  return (
    <p role="alert">
      {refusalText(refusal, language)}{' '}
      <button
        type="button"
        className="editions__link"
        onClick={() => {
          void load()
        }}
      >
        {texts.again[language]}
      </button>
    </p>
  )
}
