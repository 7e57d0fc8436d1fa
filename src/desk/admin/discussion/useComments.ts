'use client'
import { useCallback, useEffect, useState } from 'react'

import type { CommentList } from '#desk/discussion/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { type Refusal, ask } from '../editions/ask.ts'
import { loadSummary } from './summaries.ts'

type Body = Readonly<Record<string, unknown>>

/** The comments of one edition, and the ways to write them; each gives why it was refused. */
export interface Comments {
  readonly list: CommentList | null
  /** Why they could not be loaded; those loaded before stay visible. */
  readonly failed: Refusal | null
  readonly load: () => Promise<void>
  readonly add: (comment: Body) => Promise<Refusal | null>
  readonly edit: (id: string, text: string) => Promise<Refusal | null>
  readonly settle: (id: string, how: 'reopen' | 'resolve') => Promise<Refusal | null>
}

/** Loads an edition's comments and writes them, over the desk's HTTP API. */
export function useComments(base: string, locale: Locale): Comments {
  const [list, setList] = useState<CommentList | null>(null)
  const [failed, setFailed] = useState<Refusal | null>(null)
  const path = `${base}/editions/${locale}/comments`

  const load = useCallback(async () => {
    const { body, refusal } = await ask<CommentList>(path)
    setFailed(refusal)
    if (body) setList(body)
  }, [path])

  useEffect(() => {
    void load()
  }, [load])

  const write = async (to: string, sent: Body, method?: 'PATCH') => {
    const { refusal } = await ask(to, sent, method)
    if (!refusal) await Promise.all([load(), loadSummary(base)])
    return refusal
  }

  return {
    list,
    failed,
    load,
    add: (comment) => write(path, comment),
    edit: (id, text) => write(`${path}/${id}`, { text }, 'PATCH'),
    settle: (id, how) => write(`${path}/${id}/${how}`, {}),
  }
}
