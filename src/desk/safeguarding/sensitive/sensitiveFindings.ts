import { isSensitive } from '#desk/access/index.ts'
import type { Finding, LocaleView, Sensitive } from '#desk/editions/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { identifyingDetails } from '../identifyingDetails.ts'

/** The same for every story: it must not show whether a consent is attached. */
const consentNeeded: Label = {
  ky: 'Мындай окуя күчүндөгү макулдук менен гана жарыяланат: аны коргоо боюнча адис текшерет.',
  ru: 'Такую историю публикуют только с действующим согласием: его проверяет специалист по защите.',
  en: 'Such a story is published only with a consent in force: safeguarding sees to that.',
}

const givesAway: Label = {
  ky: 'Адамды таанытып коюшу мүмкүн: телефон номери, координата, карта же көчөнүн аты бар. Алып салыңыз.',
  ru: 'Может выдать человека: здесь телефон, координаты, ссылка на карту или улица. Уберите это.',
  en: 'May give the person away: a phone number, coordinates, a map link or a street. Remove it.',
}

/**
 * The findings of a sensitive document that everybody may see: that it needs a consent, and which
 * of its texts may identify the person. Other documents have none.
 */
export function sensitiveFindings(sensitive: Sensitive, view: LocaleView): Finding[] {
  if (!isSensitive(sensitive, view)) return []
  const details = sensitive
    .texts(view)
    .filter(({ words }) => identifyingDetails(words).length > 0)
    .map(({ path }): Finding => ({ path, message: givesAway, severity: 'error' }))
  return [{ path: sensitive.path, message: consentNeeded, severity: 'warning' }, ...details]
}
