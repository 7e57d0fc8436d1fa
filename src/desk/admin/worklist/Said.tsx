import type { OpenComments } from '#desk/discussion/openComments.ts'
import { type Locale, displayBishkekTime } from '#shared/localization/index.ts'
import { openCount } from '../discussion/texts.ts'

interface Props {
  readonly said: OpenComments
  /** Whether the edition waits for what was asked of it. */
  readonly isSentBack: boolean
  readonly language: Locale
  /** Who a user's id or a system actor's name stands for. */
  readonly actor: (id: string) => string
}

/** Below an edition's title: how many open comments it has, and why it was sent back. */
export function Said({ said: { open, sentBack }, isSentBack, language, actor }: Props) {
  return (
    <>
      {open > 0 && (
        <span className="worklist__hint worklist__open">{openCount(open)[language]}</span>
      )}
      {isSentBack && sentBack && (
        <blockquote className="worklist__said">
          <p>{sentBack.text}</p>
          <footer className="worklist__hint">
            {actor(sentBack.author)},{' '}
            <time dateTime={sentBack.at}>{displayBishkekTime(sentBack.at, language)}</time>
          </footer>
        </blockquote>
      )}
    </>
  )
}
