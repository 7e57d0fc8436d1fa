import {
  type ConfidentialContext,
  type Expiry,
  type Finding,
  type GateContext,
  type LocaleView,
  groupOf,
  textOf,
} from '#desk/editions/index.ts'
import { consentProblem, findConsent, identifyingDetails } from '#desk/safeguarding/index.ts'
import { type Label, bishkekDay, endOfBishkekDay } from '#shared/localization/index.ts'
import { richTextText, richTextUrls } from '#shared/richText/index.ts'
import { consentIdOf, depictsSurvivor } from './story.ts'

/** What everybody is told of every story: nothing that depends on whether there is a consent. */
const consentNeeded: Label = {
  ky: 'Мындай окуя күчүндөгү макулдук менен гана жарыяланат: аны коргоо боюнча адис текшерет.',
  ru: 'Такую историю публикуют только с действующим согласием: его проверяет специалист по защите.',
  en: 'Such a story is published only with a consent in force: safeguarding sees to that.',
}

const noConsent: Label = {
  ky: 'Макулдук тиркелген эмес.',
  ru: 'Согласие не приложено.',
  en: 'No consent is attached.',
}

const bodyWords = (body: unknown): string => {
  const { root } = groupOf(body)
  return [richTextText(root), ...richTextUrls(root)].join('\n')
}

/** The words of a story that readers will see, each with its field's path. */
const storyTexts = (view: LocaleView): readonly (readonly [path: string, words: unknown])[] => {
  const { label, url } = groupOf(view['source'])
  const { title, description } = groupOf(view['meta'])
  return [
    ['title', view['title']],
    ['slug', view['slug']],
    ['summary', view['summary']],
    ['body', bodyWords(view['body'])],
    ['story.pseudonym', groupOf(view['story'])['pseudonym']],
    ['source.label', label],
    ['source.url', url],
    ['meta.title', title],
    ['meta.description', description],
  ]
}

const givesAway: Label = {
  ky: 'Адамды таанытып коюшу мүмкүн: телефон номери, координата, карта же көчөнүн аты бар. Алып салыңыз.',
  ru: 'Может выдать человека: здесь телефон, координаты, ссылка на карту или улица. Уберите это.',
  en: 'May give the person away: a phone number, coordinates, a map link or a street. Remove it.',
}

const detailFindings = (view: LocaleView): Finding[] =>
  storyTexts(view).flatMap(([path, words]): Finding[] =>
    identifyingDetails(textOf(words) ?? '').length > 0
      ? [{ path, message: givesAway, severity: 'error' }]
      : [],
  )

/** What everybody is told of a survivor's story: words that give nobody away, and that it needs a consent. */
export const storyGate = (view: LocaleView): Finding[] =>
  depictsSurvivor(view)
    ? [
        { path: 'story.depictsSurvivor', message: consentNeeded, severity: 'warning' },
        ...detailFindings(view),
      ]
    : []

/**
 * Why no consent in force covers a story, for safeguarding: a consent's state says something of a
 * person. A text may be approved before its consent has come.
 */
export async function consentGate(
  view: LocaleView,
  { asked, req, locale, now }: ConfidentialContext,
): Promise<Finding[]> {
  if (asked === 'approve') return []
  const id = consentIdOf(view)
  const consent = id === null ? null : await findConsent(req, id)
  const problem = consent ? consentProblem(consent, locale, bishkekDay(now)) : noConsent
  return problem ? [{ path: 'story.consent', message: problem, severity: 'error' }] : []
}

/** Until when delivery serves a story: to the end of the day that its consent expires on, in Bishkek. */
export async function storyExpiry(view: LocaleView, { req }: GateContext): Promise<Expiry> {
  const id = depictsSurvivor(view) ? consentIdOf(view) : null
  const consent = id === null ? null : await findConsent(req, id)
  return { consentUntil: consent?.expires ? endOfBishkekDay(consent.expires) : null }
}
