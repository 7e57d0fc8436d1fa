import { type Finding, type GateContext, type LocaleView, textOf } from '#desk/editions/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { WIDE_KINDS } from './regionField.ts'

const tooNarrow: Label = {
  ky: 'Аймак облустан тар болбошу керек.',
  ru: 'Регион не может быть уже области.',
  en: 'The region must not be narrower than an oblast.',
}

const error = (path: string, message: Label): Finding => ({ path, message, severity: 'error' })

/**
 * How wide a shelter's region has to be: checked again, since a place's kind may have changed after
 * it was chosen. What its texts must not contain is `guardedTexts`; what its site gives away, `siteGate`.
 */
export async function shelterGate(view: LocaleView, { req }: GateContext): Promise<Finding[]> {
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
