'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { CommentDescription } from '#desk/discussion/index.ts'
import type { Refusal } from '../editions/ask.ts'
import { refusalText } from '../editions/refusalTexts.ts'
import { FieldLink } from './FieldLink.tsx'
import { Said } from './Said.tsx'
import { WordsForm } from './WordsForm.tsx'
import type { EditionProps } from './editionProps.ts'
import { texts } from './texts.ts'
import type { Comments } from './useComments.ts'

interface Props extends EditionProps {
  readonly first: CommentDescription
  readonly answers: readonly CommentDescription[]
  readonly mayComment: boolean
  readonly ways: Pick<Comments, 'add' | 'edit' | 'settle'>
}

/** A thread: what it is about, its comments, and the ways to answer and to resolve it. */
export function Thread({ first, answers, mayComment, ways, ...edition }: Props) {
  const { language } = edition
  const [answering, setAnswering] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { id, field, fieldLabel, quote, resolved, resolvedBy } = first
  const said = { language, mayComment, edit: ways.edit }
  return (
    <li className="discussion__thread" data-thread={id}>
      {field && <FieldLink {...edition} path={field} label={fieldLabel ?? field} />}
      {quote && (
        <blockquote className="discussion__text" lang={edition.locale}>
          {quote}
        </blockquote>
      )}
      <Said comment={first} {...said} />
      {answers.length > 0 && (
        <ul className="discussion__answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <Said comment={answer} {...said} />
            </li>
          ))}
        </ul>
      )}
      {resolved && resolvedBy && (
        <p className="discussion__hint">
          {texts.resolvedBy[language]} {resolvedBy.name || texts.system[language]}
        </p>
      )}
      <p role="alert" className="discussion__refusal">
        {refusal && refusalText(refusal, language)}
      </p>
      {answering ? (
        <WordsForm
          label={texts.answer[language]}
          action={texts.send[language]}
          language={language}
          focused
          onSend={async (text) => {
            const refused = await ways.add({ text, thread: id })
            if (!refused) setAnswering(false)
            return refused
          }}
          onCancel={() => {
            setAnswering(false)
          }}
        />
      ) : (
        mayComment && (
          <div className="editions__buttons">
            <Button
              size="small"
              buttonStyle="secondary"
              onClick={() => {
                setAnswering(true)
              }}
            >
              {texts.answer[language]}
            </Button>
            <Button
              size="small"
              buttonStyle="secondary"
              extraButtonProps={{ 'data-action': resolved ? 'reopen' : 'resolve' }}
              onClick={() => {
                void ways.settle(id, resolved ? 'reopen' : 'resolve').then(setRefusal)
              }}
            >
              {(resolved ? texts.reopen : texts.resolve)[language]}
            </Button>
          </div>
        )
      )}
    </li>
  )
}
