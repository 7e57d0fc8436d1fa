import type { ConfidentialContext, Finding, LocaleView } from '#desk/editions/index.ts'
import { siteDetails } from '#desk/safeguarding/index.ts'
import { openSiteTexts } from '#desk/safeguarding/shelterSites/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { shelterTexts } from './shelterTexts.ts'

/** It is told to safeguarding alone, but answers are copied: what was found is not repeated. */
const namesSite: Label = {
  ky: 'Ушул жайдын жашыруун дарегинен, телефондорунан же кызматкерлеринин аттарынан сөз бар. Алып салыңыз.',
  ru: 'Здесь есть слово из засекреченного адреса этого приюта, его телефон или имя сотрудника. Уберите его.',
  en: 'Holds a word of this shelter’s sealed address, a phone number or a name of its staff. Remove it.',
}

const unreadable: Label = {
  ky: 'Жайдын жашыруун маалыматы ачылбай жатат, ошондуктан текстти текшерүү мүмкүн эмес. Системанын администраторуна кайрылыңыз.',
  ru: 'Засекреченные сведения о приюте не открываются, поэтому текст нельзя проверить. Обратитесь к администратору системы.',
  en: 'The shelter’s sealed site does not open, so the text cannot be checked. Turn to the system’s administrator.',
}

/**
 * Which texts of a shelter name its sealed site. The site is opened only for who decides on the
 * edition, and each opening is recorded.
 */
export async function siteGate(view: LocaleView, context: ConfidentialContext): Promise<Finding[]> {
  if (!context.decides) return []
  const site = await openSiteTexts(context)
  if (site === 'unreadable') return [{ path: 'shelter', message: unreadable, severity: 'error' }]
  return shelterTexts(view, context)
    .filter(({ words }) => siteDetails(words, site))
    .map(({ path }) => ({ path, message: namesSite, severity: 'error' }))
}
