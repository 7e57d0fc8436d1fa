// Payload 3.90.1 tells nobody outside of a form whether it holds unsaved input.
'use client'
import { useFormModified, useFormProcessing } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef } from 'react'

import { unsavedForms } from './unsavedForms.ts'

/**
 * Says that the form around holds unsaved input, as long as it does.
 * @returns for an element inside the form
 */
export function useUnsavedForm(): RefObject<HTMLSpanElement | null> {
  const ref = useRef<HTMLSpanElement>(null)
  const isModified = useFormModified()
  const saving = useRef(false)
  const isSaving = useFormProcessing()
  useEffect(() => {
    saving.current = isSaving
  }, [isSaving])
  useEffect(() => {
    const { current: element } = ref
    if (!isModified || !element) return
    const form = { element, isSaving: () => saving.current }
    unsavedForms.add(form)
    return () => {
      unsavedForms.delete(form)
    }
  }, [isModified])
  return ref
}
