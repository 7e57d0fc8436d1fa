import type { ConfidentialContext, Finding, LocaleView } from '#desk/editions/index.ts'
import { siteDetails } from '#desk/safeguarding/index.ts'
import { openSiteTexts } from '#desk/safeguarding/shelterSites/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { shelterTexts } from './shelterTexts.ts'

/**
 * Only safeguarding sees it, but messages get copied, so it does not repeat the detail that was
 * found.
 */
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
 * Finds the texts of a shelter that name its confidential site. The site is decrypted only for a
 * user who may decide on the edition, and each decryption is recorded.
 */
export async function siteGate(view: LocaleView, context: ConfidentialContext): Promise<Finding[]> {
  if (!context.decides) return []
  const site = await openSiteTexts(context)
  if (site === 'unreadable') return [{ path: 'shelter', message: unreadable, severity: 'error' }]
  return shelterTexts(view, context)
    .filter(({ words }) => siteDetails(words, site))
    .map(({ path }) => ({ path, message: namesSite, severity: 'error' }))
}
