'use client'
import {
  useAllFormFields,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'

import { keptTextOf } from './keptText.ts'
import { drop, dropWithin, keep } from './keptTexts.ts'
import { type KeptKey, type Place, keyOf } from './place.ts'

/** Milliseconds after which what was typed is kept. */
const PAUSE = 2000

/** The opened form: at most one in a window at a place. */
const newOpening = (): string => `${String(Date.now())}-${String(Math.random())}`

/** A browser without storage, or with a full one, keeps nothing: the form is as good without. */
const quietly = (kept: Promise<void>): void => {
  kept.catch(() => undefined)
}

/**
 * Keeps what is typed into the form around in this browser, until it is saved.
 * @param isSensitive whether nothing may be kept of this document: what was is dropped
 * @returns the address at which it is kept, and what holds the stored values while a kept text is
 * put into the form
 */
export function useKeeping(place: Place, isSensitive: boolean) {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isRefused = useFormSubmitted()
  const isSaving = useFormProcessing()
  const [key] = useState<KeptKey>(() => keyOf(place, newOpening()))
  const now = useRef({ fields, isModified, isSensitive })
  const stored = useRef(fields)
  const isRestoring = useRef(false)
  const wasModified = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const stop = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
  }, [])
  const write = useCallback(() => {
    stop()
    if (!now.current.isModified || now.current.isSensitive) return
    const text = keptTextOf(
      reduceFieldsToValues(stored.current, true),
      reduceFieldsToValues(now.current.fields, true),
      Date.now(),
    )
    quietly(text ? keep(key, text) : drop(key))
  }, [key, stop])

  useEffect(() => {
    now.current = { fields, isModified, isSensitive }
    const isStored = !isModified && !isRefused && !isSaving
    if (isModified) {
      wasModified.current = true
      isRestoring.current = false
      if (!isSensitive) timer.current ??= setTimeout(write, PAUSE)
    } else if (isStored && !isRestoring.current) {
      stored.current = fields
      stop()
      if (wasModified.current) quietly(drop(key))
      wasModified.current = false
    }
  }, [fields, isModified, isRefused, isSaving, isSensitive, key, stop, write])

  useEffect(() => {
    if (!isSensitive) return
    stop()
    // of documents that are not stored yet, this one alone
    const { account, type, document } = place
    quietly(document === 'new' ? drop(key) : dropWithin({ account, type, document }))
  }, [isSensitive, key, place, stop])

  useEffect(() => {
    const flush = () => {
      if (timer.current !== undefined) write()
    }
    const onHidden = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      flush()
    }
  }, [write])

  return { key, isRestoring }
}
