'use client'
import { useId, useState } from 'react'

import type { Locale } from '#shared/localization/index.ts'
import { Choice } from './Choice.tsx'
import { WordsForm } from './WordsForm.tsx'
import { texts } from './texts.ts'
import type { Comments } from './useComments.ts'
import { useFields } from './useFields.ts'
import { usePeople } from './usePeople.ts'

interface Props {
  readonly language: Locale
  readonly add: Comments['add']
}

/** A new comment: about the edition or a field of it, with a passage, and to somebody. */
export function NewThread({ language, add }: Props) {
  const id = useId()
  const fields = useFields()
  const people = usePeople()
  const [field, setField] = useState('')
  const [quote, setQuote] = useState('')
  const [mentions, setMentions] = useState<readonly string[]>([])

  return (
    <WordsForm
      label={texts.write[language]}
      action={texts.send[language]}
      language={language}
      onSend={async (text) => {
        const refusal = await add({
          text,
          ...(field ? { field } : {}),
          ...(quote ? { quote } : {}),
          mentions,
        })
        if (refusal) return refusal
        setField('')
        setQuote('')
        setMentions([])
        return null
      }}
    >
      <Choice
        label={texts.field[language]}
        none={texts.wholeEdition[language]}
        value={field}
        options={fields.map(({ path, label }) => ({ value: path, label }))}
        onChoose={setField}
      />
      <label htmlFor={id}>{texts.quote[language]}</label>
      <input
        id={id}
        value={quote}
        maxLength={500}
        onChange={(event) => {
          setQuote(event.target.value)
        }}
      />
      <Choice
        label={texts.mention[language]}
        none={texts.nobody[language]}
        value=""
        options={people
          .filter((person) => !mentions.includes(person.id))
          .map((person) => ({ value: person.id, label: person.name }))}
        onChoose={(person) => {
          if (person) setMentions([...mentions, person])
        }}
      />
      {mentions.length > 0 && (
        <ul className="discussion__mentions" aria-label={texts.mentioned[language]}>
          {mentions.map((mentioned) => {
            const { name = '' } = people.find((person) => person.id === mentioned) ?? {}
            return (
              <li key={mentioned}>
                {name}{' '}
                <button
                  type="button"
                  className="editions__link"
                  aria-label={`${texts.remove[language]}: ${name}`}
                  onClick={() => {
                    setMentions(mentions.filter((other) => other !== mentioned))
                  }}
                >
                  {texts.remove[language]}
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </WordsForm>
  )
}
