'use client'
import { useState } from 'react'

import type { CommentDescription } from '#desk/discussion/index.ts'
import { type Locale, displayBishkekTime } from '#shared/localization/index.ts'
import { WordsForm } from './WordsForm.tsx'
import { texts } from './texts.ts'
import type { Comments } from './useComments.ts'

interface Props {
  readonly comment: CommentDescription
  readonly language: Locale
  readonly mayComment: boolean
  readonly edit: Comments['edit']
}

/** One comment: who, when, what; its author may change the text. */
export function Said({ comment, language, mayComment, edit }: Props) {
  const [editing, setEditing] = useState(false)
  const { id, author, at, editedAt, mentions, own, text, transition } = comment
  return (
    <div data-comment={id}>
      <p className="discussion__hint">
        <strong>{author.name || texts.system[language]}</strong>,{' '}
        <time dateTime={at}>{displayBishkekTime(at, language)}</time>
        {editedAt && <> ({texts.edited[language]})</>}
        {transition && <em> — {texts.sentBack[language]}</em>}
      </p>
      {editing ? (
        <WordsForm
          label={texts.text[language]}
          action={texts.save[language]}
          language={language}
          initial={text}
          focused
          onSend={async (changed) => {
            const refusal = await edit(id, changed)
            if (!refusal) setEditing(false)
            return refusal
          }}
          onCancel={() => {
            setEditing(false)
          }}
        />
      ) : (
        <p className="discussion__text">{text}</p>
      )}
      {mentions.length > 0 && (
        <p className="discussion__hint">
          {texts.mentioned[language]} {mentions.map(({ name }) => name).join(', ')}
        </p>
      )}
      {own && mayComment && !editing && (
        <button
          type="button"
          className="editions__link"
          onClick={() => {
            setEditing(true)
          }}
        >
          {texts.edit[language]}
        </button>
      )}
    </div>
  )
}
