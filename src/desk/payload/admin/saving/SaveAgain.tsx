// Payload 3.90.1 takes a form whose save was refused for unmodified: “Save” stays grey until
// something more is typed.
'use client'
import { SaveButton, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useUnsavedForm } from '../leaving/index.ts'
import { useLastingRefusal } from './useLastingRefusal.ts'

/**
 * Payload's button to save, which stays pressable after a refusal: whoever has signed in again, in
 * another tab, saves what they wrote without typing anything. What was refused stands there until
 * it is closed or saved.
 */
export function SaveAgain() {
  const { setModified } = useForm()
  // true after a refusal, until a save succeeds
  const isRefused = useFormSubmitted()
  const isSaving = useFormProcessing()
  const mark = useUnsavedForm()
  useLastingRefusal(isRefused && !isSaving)
  useEffect(() => {
    if (isRefused && !isSaving) setModified(true)
  }, [isRefused, isSaving, setModified])
  return (
    <>
      <span ref={mark} hidden />
      <SaveButton />
    </>
  )
}
