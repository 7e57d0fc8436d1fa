'use client'
import { useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'

/**
 * Whether the form may differ from what is stored: while it is being saved and after a refusal too,
 * when Payload takes it for unmodified.
 */
export function useUnsaved(): boolean {
  const isModified = useFormModified()
  const isRefused = useFormSubmitted()
  const isSaving = useFormProcessing()
  return isModified || isRefused || isSaving
}
