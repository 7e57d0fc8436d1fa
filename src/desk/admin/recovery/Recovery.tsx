'use client'
import { useForm, useTranslation } from '@payloadcms/ui'
import { Suspense, lazy, useCallback, useEffect, useState } from 'react'

import type { ContentPolicy } from '#desk/access/index.ts'
import { displayBishkekTime, interfaceLanguage } from '#shared/localization/index.ts'
import { FormNotice } from '../notice/FormNotice.tsx'
import { type KeptText, isStored } from './keptText.ts'
import { drop, find, keep } from './keptTexts.ts'
import { type KeptKey, type Place } from './place.ts'
import { texts } from './texts.ts'
import { useKeeping } from './useKeeping.ts'
import { usePlace } from './usePlace.ts'
import { useStoredSensitive } from './useStoredSensitive.ts'

// rarely needed, so it is loaded when it is
const Comparison = lazy(async () => ({ default: (await import('./Comparison.tsx')).Comparison }))

interface Offer {
  readonly key: KeptKey
  readonly text: KeptText
}

/**
 * Keeps what is typed into a document's form in this browser until it is saved, and offers what a
 * crash, a lost session or “Back” left unsaved. Never of sensitive documents.
 */
export function Recovery({ policy }: { readonly policy: ContentPolicy }) {
  const place = usePlace()
  const isSensitive = useStoredSensitive(policy)
  return place && <KeptOffer key={JSON.stringify(place)} place={place} isSensitive={isSensitive} />
}

function KeptOffer({
  place,
  isSensitive,
}: {
  readonly place: Place
  readonly isSensitive: boolean
}) {
  const { i18n } = useTranslation()
  const language = interfaceLanguage(i18n.language)
  const { getData, reset, setModified } = useForm()
  const { key, isRestoring } = useKeeping(place, isSensitive)
  const [offer, setOffer] = useState<Offer | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)

  const offerNext = useCallback(async (): Promise<void> => {
    // a browser without storage has nothing to offer
    const found = await find(place, key).catch(() => null)
    if (!found || !isStored(found.text, getData())) {
      setOffer(found)
      return
    }
    // it was saved, and the answer was lost
    await drop(found.key)
    await offerNext()
  }, [place, key, getData])
  useEffect(() => {
    void offerNext()
  }, [offerNext])

  if (!offer || isSensitive) return null

  async function restore({ key: from, text }: Offer): Promise<void> {
    setBusy(true)
    isRestoring.current = true
    const typed = Object.entries(text.fields).map(([name, { after }]) => [name, after] as const)
    try {
      await reset({
        ...getData(),
        ...Object.fromEntries(typed),
        // a save of it is compared with what it was written on
        ...(text.base === null ? {} : { updatedAt: text.base }),
      })
      setModified(true)
      await keep(key, text)
      await drop(from)
      setOffer(null)
    } catch {
      isRestoring.current = false
      setFailed(true)
    }
    setBusy(false)
  }
  async function discard({ key: from }: Offer): Promise<void> {
    await drop(from)
    await offerNext()
  }
  const at = displayBishkekTime(new Date(offer.text.at).toISOString(), language)
  return (
    <FormNotice
      heading={texts.heading[language]}
      actions={[
        {
          label: texts.restore[language],
          isPrimary: true,
          disabled: busy,
          onPress: () => void restore(offer),
        },
        {
          label: texts.discard[language],
          disabled: busy,
          onPress: () => void discard(offer),
        },
      ]}
    >
      <p>
        {texts.found[language]} {at}.
      </p>
      {failed && <p role="alert">{texts.failed[language]}</p>}
      <Suspense fallback={<p>{texts.loading[language]}</p>}>
        <Comparison fields={offer.text.fields} place={place} language={language} />
      </Suspense>
    </FormNotice>
  )
}
