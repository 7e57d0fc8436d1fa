import { hasRole } from '../../src/access/index.ts'
import {
  type Expiry,
  type Finding,
  type GateContext,
  type LocaleView,
  groupOf,
  textOf,
} from '../../src/editions/index.ts'
import { type Label, bishkekDay, endOfBishkekDay } from '../../src/localization/index.ts'
import { richTextText, richTextUrls } from '../../src/richText/index.ts'
import { consentProblem, findConsent, giveaways } from '../../src/workflow/index.ts'
import { consentIdOf, depictsSurvivor } from './story.ts'

/** What everybody but safeguarding is told: a consent's state says something of a person. */
const consentNeeded: Label = {
  ky: 'Ушул тил үчүн күчүндөгү макулдук керек: коргоо боюнча адиске кайрылыңыз.',
  ru: 'Нужно действующее согласие для этого языка: обратитесь к специалисту по защите.',
  en: 'A consent in force for this language is needed: ask safeguarding.',
}

const noConsent: Label = {
  ky: 'Макулдук тиркелген эмес.',
  ru: 'Согласие не приложено.',
  en: 'No consent is attached.',
}

async function consentFindings(view: LocaleView, context: GateContext): Promise<Finding[]> {
  const { req, locale, now } = context
  const id = consentIdOf(view)
  const consent = id === null ? null : await findConsent(req, id)
  const problem = consent ? consentProblem(consent, locale, bishkekDay(now)) : noConsent
  if (problem === null) return []
  const message = hasRole(req.user, 'safeguarding') ? problem : consentNeeded
  return [{ path: 'story.consent', message, severity: 'error' }]
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

const giveawayFindings = (view: LocaleView): Finding[] =>
  storyTexts(view).flatMap(([path, words]): Finding[] =>
    giveaways(textOf(words) ?? '').length > 0
      ? [{ path, message: givesAway, severity: 'error' }]
      : [],
  )

/** What a survivor's story needs to be published: a consent in force, and words that give nobody away. */
export const storyGate = async (view: LocaleView, context: GateContext): Promise<Finding[]> =>
  depictsSurvivor(view)
    ? [...(await consentFindings(view, context)), ...giveawayFindings(view)]
    : []

/** Until when delivery serves a story: to the end of the day that its consent expires on, in Bishkek. */
export async function storyExpiry(view: LocaleView, { req }: GateContext): Promise<Expiry> {
  const id = depictsSurvivor(view) ? consentIdOf(view) : null
  const consent = id === null ? null : await findConsent(req, id)
  return { consentUntil: consent?.expires ? endOfBishkekDay(consent.expires) : null }
}
