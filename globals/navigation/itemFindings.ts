import {
  type Finding,
  type LocaleView,
  anyReferenceOf,
  rowsOf,
  textOf,
} from '#desk/editions/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { pageTypes } from '../../collections/pageTypes.ts'

const oneOfTwo: Label = {
  ky: 'Документти же башка сайттын дарегин тандаңыз: экөөнүн бирин гана.',
  ru: 'Укажите документ или адрес другого сайта: ровно одно из двух.',
  en: 'Choose a document or give the address of another site: exactly one of the two.',
}

const labelNeeded: Label = {
  ky: 'Башка сайтка шилтеменин ушул тилде аталышы жок: окурмандарга көрүнбөйт.',
  ru: 'У ссылки на другой сайт нет названия на этом языке: читатели её не увидят.',
  en: 'A link to another site has no label in this language: readers will not see it.',
}

function findingsOf(item: LocaleView, path: string): Finding[] {
  const target = anyReferenceOf(pageTypes, item['target'])
  const url = textOf(item['url'])
  if ((target === null) === (url === null))
    return [{ path: `${path}.target`, message: oneOfTwo, severity: 'error' }]
  return url !== null && textOf(item['label']) === null
    ? [{ path: `${path}.label`, message: labelNeeded, severity: 'warning' }]
    : []
}

/** What the gate wants of menu items: each leads to a document or to another site, never to both. */
export const itemFindings = (view: LocaleView): Finding[] =>
  rowsOf(view['menus']).flatMap((menu, index) =>
    rowsOf(menu['items']).flatMap((item, place) =>
      findingsOf(item, `menus.${String(index)}.items.${String(place)}`),
    ),
  )
