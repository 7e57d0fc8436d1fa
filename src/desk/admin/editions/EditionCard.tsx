'use client'
import { Button, Link } from '@payloadcms/ui'
import { useId } from 'react'

import { liveStateLabels, stageLabels } from '#desk/editions/labels.ts'
import type { EditionOverview } from '#desk/editionsApi/index.ts'
import { type Label, type Locale, localeNames } from '#shared/localization/index.ts'
import { EditionComments } from '../discussion/EditionComments.tsx'
import { Changes } from './Changes.tsx'
import { Findings } from './Findings.tsx'
import { MoveForm } from './MoveForm.tsx'
import type { Refusal } from './ask.ts'
import { texts, transitionTexts } from './texts.ts'
import type { Editions } from './useEditions.ts'
import { type Asking, needsOf, useMove } from './useMove.ts'

interface Props {
  readonly edition: EditionOverview
  readonly base: string
  readonly language: Locale
  /** The locale that the form shows. */
  readonly shown: string
  /** Whether there is unsaved input, which a transition would ignore. */
  readonly blocked: boolean
  readonly move: Editions['move']
  readonly discard: Editions['discard']
  readonly reload: () => Promise<Refusal | null>
  readonly onField: (path: string) => void
}

/** Less common transitions, whose buttons do not stand out. */
const SECONDARY: ReadonlySet<string> = new Set(['publishUrgently', 'requestChanges', 'unpublish'])

const liveText = ({ live, liveWithChanges }: EditionOverview): Label =>
  liveStateLabels[liveWithChanges ? 'live_with_changes' : live ? 'live' : 'not_live']

/**
 * One edition: its state, the gate's findings, its changes, and the transitions that the person may
 * make.
 */
export function EditionCard({ edition, base, language, shown, blocked, onField, ...ways }: Props) {
  const way = useMove({ edition, base, language, ...ways })
  const { asking, said, status } = way
  const id = useId()
  const { locale, stage, transitions, discard } = edition

  const titleOf = (name: Asking): string =>
    (name === 'discard' ? texts.discard : transitionTexts[name])[language]
  const statement = asking === 'publishUrgently' ? edition.statement : null
  const needs = asking && asking !== 'discard' ? (needsOf(asking) ?? 'reason') : undefined

  return (
    <section className="editions__card" aria-labelledby={`${id}-name`} data-edition={locale}>
      <h4 id={`${id}-name`}>
        {locale === shown ? (
          localeNames[locale][language]
        ) : (
          <Link href={`?locale=${locale}`} prefetch={false}>
            {localeNames[locale][language]}
          </Link>
        )}
      </h4>
      <p className="editions__state">
        <span className={`editions__stage editions__stage--${stage}`}>
          {stageLabels[stage][language]}
        </span>{' '}
        <span>{liveText(edition)[language]}</span>
      </p>
      <p>
        {texts.translated[language]}: {Math.round((edition.progress ?? 0) * 100)} %
      </p>
      <Findings edition={edition} language={language} shown={shown} onField={onField} />
      <Changes edition={edition} base={base} language={language} />
      {asking ? (
        <MoveForm
          key={asking}
          title={titleOf(asking)}
          language={language}
          {...(needs ? { label: texts[needs][language] } : {})}
          {...(statement ? { statement: statement[language] } : {})}
          words={way.words}
          busy={way.busy || blocked}
          onWords={way.setWords}
          onSend={() => {
            void way.make(asking, statement ? true : undefined)
          }}
          onCancel={way.cancel}
        >
          {asking === 'discard' && <p>{texts.discardLoses[language]}</p>}
          {way.dependants.length > 0 && (
            <>
              <p>{texts.dependants[language]}</p>
              <ul>
                {way.dependants.map(({ type, documentId, title, locale: of }) => (
                  <li key={`${type}${documentId}${of}`}>
                    {title ?? type} ({of})
                  </li>
                ))}
              </ul>
            </>
          )}
        </MoveForm>
      ) : (
        <div className="editions__buttons">
          {[...transitions, ...(discard ? (['discard'] as const) : [])].map((name) => (
            <Button
              key={name}
              size="small"
              buttonStyle={SECONDARY.has(name) || name === 'discard' ? 'secondary' : 'primary'}
              disabled={way.busy || blocked}
              extraButtonProps={{ 'data-transition': `${locale}-${name}` }}
              onClick={() => {
                way.press(name)
              }}
            >
              {titleOf(name)}
            </Button>
          ))}
        </div>
      )}
      <EditionComments
        base={base}
        locale={locale}
        language={language}
        shown={shown}
        onField={onField}
      />
      <p ref={status} role="status" tabIndex={-1} className="editions__said">
        {said === texts.discarded[language] && edition.liveWithChanges
          ? texts.stillDiffers[language]
          : said}
      </p>
      {way.stale && (
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={blocked}
          extraButtonProps={{ 'data-action': 'newest' }}
          onClick={() => {
            void way.showNewest()
          }}
        >
          {texts.newest[language]}
        </Button>
      )}
    </section>
  )
}
