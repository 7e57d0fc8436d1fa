import { type Locale, isLocale } from '#shared/localization/index.ts'
import { isList, isObject, textOf } from '#shared/values/index.ts'

/** Somebody who has the document open. */
export interface Present {
  readonly id: string
  readonly name: string
  readonly locale: Locale
}

/** Who the desk says is here; nobody in any other answer. */
export function presentIn(body: unknown): readonly Present[] {
  const present = isObject(body) && isList(body.present) ? body.present : []
  return present.flatMap((one) => {
    if (!isObject(one) || !isLocale(one.locale)) return []
    const [id, name] = [textOf(one.id), textOf(one.name)]
    return id && name ? [{ id, name, locale: one.locale }] : []
  })
}
