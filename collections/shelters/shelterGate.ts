import {
  type Finding,
  type GateContext,
  type LocaleView,
  type VisibleText,
  textOf,
} from '#desk/editions/index.ts'
import { type IdentifyingDetailKind, identifyingDetails } from '#desk/safeguarding/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { WIDE_KINDS } from './regionField.ts'
import { shelterTexts } from './shelterTexts.ts'

const givesAway: Readonly<Record<IdentifyingDetailKind, Label>> = {
  phone: {
    ky: 'Телефон номери бар: жайга ишеним телефону аркылуу гана кайрылышат. Алып салыңыз.',
    ru: 'Здесь номер телефона: в приют обращаются только через горячую линию. Уберите его.',
    en: 'Holds a phone number: a shelter is reached through a hotline alone. Remove it.',
  },
  coordinates: {
    ky: 'Жайдын кайда экенин билдирген координата бар. Алып салыңыз.',
    ru: 'Здесь координаты, которые выдают место. Уберите их.',
    en: 'Holds coordinates, which tell where the place is. Remove them.',
  },
  mapLink: {
    ky: 'Картага шилтеме бар: ал жайдын кайда экенин билдирет. Алып салыңыз.',
    ru: 'Здесь ссылка на карту: она выдаёт место. Уберите её.',
    en: 'Holds a link to a map, which tells where the place is. Remove it.',
  },
  street: {
    ky: 'Көчөнүн аты, үйдүн номери же индекс бар: алар жайдын дарегин билдирет. Алып салыңыз.',
    ru: 'Здесь улица, номер дома или индекс: они выдают адрес. Уберите их.',
    en: 'Holds a street, a house number or a postcode, which tell the address. Remove it.',
  },
}

const tooNarrow: Label = {
  ky: 'Аймак облустан тар болбошу керек.',
  ru: 'Регион не может быть уже области.',
  en: 'The region must not be narrower than an oblast.',
}

const error = (path: string, message: Label): Finding => ({ path, message, severity: 'error' })

const detailFindings = (texts: readonly VisibleText[]): Finding[] =>
  texts.flatMap(({ path, words }) =>
    identifyingDetails(words).map((kind) => error(path, givesAway[kind])),
  )

/** The gate checks the region again, since a place's kind may have changed after it was chosen. */
async function regionFindings(view: LocaleView, { req }: GateContext): Promise<Finding[]> {
  const id = textOf(view['region'])
  if (id === null) return []
  // the bare adapter: the check must not depend on what the publishing user may read
  const place = await req.payload.db.findOne<{ id: string; kind?: string | null }>({
    collection: 'places',
    where: { id: { equals: id } },
    req,
  })
  const kinds: readonly (string | null | undefined)[] = WIDE_KINDS
  return place && kinds.includes(place.kind) ? [] : [error('region', tooNarrow)]
}

/**
 * What a shelter's texts must not contain, and how wide its region has to be. Every user sees these
 * findings, so they look for patterns only: `siteGate` compares with the shelter's confidential
 * site.
 */
export async function shelterGate(view: LocaleView, context: GateContext): Promise<Finding[]> {
  const texts = shelterTexts(view, context)
  return [...detailFindings(texts), ...(await regionFindings(view, context))]
}
