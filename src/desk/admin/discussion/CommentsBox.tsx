'use client'
import type { CommentDescription } from '#desk/discussion/index.ts'
import { LoadFailure } from '../editions/LoadFailure.tsx'
import { NewThread } from './NewThread.tsx'
import { Thread } from './Thread.tsx'
import type { EditionProps } from './editionProps.ts'
import { texts } from './texts.ts'
import { useComments } from './useComments.ts'

/** The comments of an edition: open threads first, resolved ones apart, then a new comment. */
export function CommentsBox(props: EditionProps) {
  const { base, locale, language } = props
  const { list, failed, load, ...ways } = useComments(base, locale)
  const failure = failed && <LoadFailure refusal={failed} language={language} load={load} />
  if (!list) return failure ?? <p>{texts.loading[language]}</p>
  const { comments, mayComment } = list
  const firsts = comments.filter(({ thread }) => thread === null)
  const open = firsts.filter(({ resolved }) => !resolved)
  const resolved = firsts.filter((first) => first.resolved)

  const threads = (of: readonly CommentDescription[], label: string) => (
    <ul className="discussion__threads" aria-label={label}>
      {of.map((first) => (
        <Thread
          key={first.id}
          {...props}
          first={first}
          answers={comments.filter(({ thread }) => thread === first.id)}
          mayComment={mayComment}
          ways={ways}
        />
      ))}
    </ul>
  )

  return (
    <>
      {failure}
      {firsts.length === 0 && <p className="discussion__hint">{texts.none[language]}</p>}
      {open.length > 0 && threads(open, texts.threads[language])}
      {resolved.length > 0 && (
        <details>
          <summary>
            {texts.resolvedThreads[language]}: {resolved.length}
          </summary>
          {threads(resolved, texts.resolvedThreads[language])}
        </details>
      )}
      {mayComment && <NewThread language={language} add={ways.add} />}
    </>
  )
}
