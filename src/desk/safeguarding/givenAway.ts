import {
  type Finding,
  type GateContext,
  type GuardedTexts,
  HARMLESS_WORDS,
  type LocaleView,
} from '#desk/editions/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { isList } from '#shared/values/index.ts'
import { type IdentifyingDetail, identifyingDetails } from './identifyingDetails.ts'

const kinds: Readonly<Record<IdentifyingDetail['kind'], Label>> = {
  phone: { ky: 'телефон номери', ru: 'номер телефона', en: 'a phone number' },
  coordinates: { ky: 'координата', ru: 'координаты', en: 'coordinates' },
  mapLink: { ky: 'картага шилтеме', ru: 'ссылка на карту', en: 'a link to a map' },
  street: {
    ky: 'көчө же кичи район же үйдүн номери',
    ru: 'улица или микрорайон или номер дома',
    en: 'a street or microdistrict or house number',
  },
  place: {
    ky: 'айылдын же райондун аты же белгилүү жер',
    ru: 'название села или района или приметное место',
    en: 'the name of a village or district or a landmark',
  },
  account: {
    ky: 'электрондук дарек же социалдык тармактагы аккаунт',
    ru: 'адрес электронной почты или учётная запись в соцсети',
    en: 'a mail address or an account',
  },
}

const message = ({ kind, words }: IdentifyingDetail): Label => ({
  ky: `«${words}» — ${kinds[kind].ky}: адам же жай кайда экенин билдирип коюшу мүмкүн. Алып салыңыз же коргоо боюнча адис бул сөздөрдү зыянсыз деп белгилесин.`,
  ru: `«${words}» — ${kinds[kind].ru}: может выдать человека или место. Уберите это или пусть специалист по защите отметит эти слова как безвредные.`,
  en: `“${words}” is ${kinds[kind].en} and may give a person or a place away. Remove it or let safeguarding mark these words as harmless.`,
})

const harmlessIn = (view: LocaleView): string[] => {
  const words = view[HARMLESS_WORDS]
  return isList(words) ? words.map(String) : []
}

/**
 * What the guarded texts of a document reveal by patterns that everybody may know, each with the
 * words in question; what safeguarding has marked as harmless is left out.
 * @param context the media files in use, whose words readers see, too
 */
export function givenAway(
  { applies, texts }: GuardedTexts,
  view: LocaleView,
  context: Pick<GateContext, 'media'>,
): Finding[] {
  if (applies && !applies(view)) return []
  const harmless = harmlessIn(view)
  return texts(view, context).flatMap(({ path, words }) =>
    identifyingDetails(words, harmless).map((detail) => ({
      path,
      message: message(detail),
      severity: 'error' as const,
    })),
  )
}
