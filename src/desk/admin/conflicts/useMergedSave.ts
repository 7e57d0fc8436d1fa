'use client'
import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

import { bringsMore } from './bringsMore.ts'

/**
 * Makes the form around anew from what is stored when a save was merged with somebody else's: its
 * own state would bring rows back that they deleted.
 */
export function useMergedSave(): void {
  const { data } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const { reset, setProcessing } = useForm()
  const isModified = useFormModified()
  const isRefused = useFormSubmitted()
  const isSaving = useFormProcessing()
  const now = useRef({ data, fields, isModified, isRefused })
  const sent = useRef<Record<string, unknown> | null>(null)
  const isRemaking = useRef(false)
  useEffect(() => {
    now.current = { data, fields, isModified, isRefused }
  }, [data, fields, isModified, isRefused])

  useEffect(() => {
    if (isRemaking.current) return
    if (isSaving) {
      sent.current = reduceFieldsToValues(now.current.fields, true)
      return
    }
    const { current: was } = sent
    sent.current = null
    const { data: stored, ...state } = now.current
    if (!was || !stored || state.isModified || state.isRefused || !bringsMore(was, stored)) return
    isRemaking.current = true
    // nothing can be typed meanwhile that would be lost
    setProcessing(true)
    void reset({ ...stored }).finally(() => {
      setProcessing(false)
      isRemaking.current = false
    })
  }, [isSaving, reset, setProcessing])
}
