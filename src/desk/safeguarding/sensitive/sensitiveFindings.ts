import { isSensitive } from '#desk/access/index.ts'
import type { Finding, LocaleView, Sensitive } from '#desk/editions/index.ts'
import type { Label } from '#shared/localization/index.ts'

/** The same for every story: it must not show whether a consent is attached. */
const consentNeeded: Label = {
  ky: 'Мындай окуя күчүндөгү макулдук менен гана жарыяланат: аны коргоо боюнча адис текшерет.',
  ru: 'Такую историю публикуют только с действующим согласием: его проверяет специалист по защите.',
  en: 'Such a story is published only with a consent in force: safeguarding sees to that.',
}

/**
 * The finding of a sensitive document that everybody may see: that it needs a consent. Other
 * documents have none.
 */
export const sensitiveFindings = (sensitive: Sensitive, view: LocaleView): Finding[] =>
  isSensitive(sensitive, view)
    ? [{ path: sensitive.path, message: consentNeeded, severity: 'warning' }]
    : []
