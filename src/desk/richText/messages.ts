import type { Label } from '#shared/localization/index.ts'
import { type PhoneProblem, phoneProblems } from '#shared/phone/index.ts'

/** Shown at a link with an unsafe address. */
export const badAddress: Label = {
  ky: 'Шилтеме http, https, mailto, tel же sms менен башталган дарек болушу керек.',
  ru: 'Адрес ссылки должен начинаться с http, https, mailto, tel или sms.',
  en: 'A link’s address must begin with http, https, mailto, tel or sms.',
}

/**
 * Said of a link whose number cannot be dialled as it was written.
 * @param written its address, where the text is not beside it
 */
export function undialledLink(problem: PhoneProblem, written?: string): Label {
  const { ky, ru, en } = phoneProblems[problem]
  const which = written === undefined ? '' : ` «${written}»`
  return {
    ky: `Шилтемедеги номерге${which} чалууга болбойт, ошондуктан окурмандар шилтемесиз сөздөрүн гана көрөт: ${ky}.`,
    ru: `По номеру в ссылке${which} не позвонить, поэтому читатели увидят слова без ссылки: ${ru}.`,
    en: `The number of the link${which} cannot be dialled, so readers get its words without a link: ${en}.`,
  }
}
