import {
  type LocaleView,
  type ToPublic,
  anyReferenceOf,
  rowsOf,
  textOf,
} from '#desk/editions/index.ts'
import { pageTypes } from '../../collections/pageTypes.ts'
import type { contract } from './contract.ts'

/** A public menu item: it needs a target and a label. An item to a document may use its title. */
function publicItem(row: LocaleView) {
  const label = textOf(row['label'])
  const target = anyReferenceOf(pageTypes, row['target'])
  const url = target ? null : textOf(row['url'])
  return target || (url !== null && label !== null) ? [{ label, target, url }] : []
}

/** The menus as the public sees them. A menu that has no name in this locale is left out. */
export const toPublic: ToPublic<typeof contract> = (view) => ({
  menus: rowsOf(view['menus']).flatMap((menu) => {
    const label = textOf(menu['label'])
    return label === null ? [] : [{ label, items: rowsOf(menu['items']).flatMap(publicItem) }]
  }),
})
