import type { FlattenedField } from 'payload'

import type { Finding, LocaleView } from '#desk/editions/index.ts'
import { leaves } from '#desk/fieldTree/index.ts'
import { undialledLink } from '#desk/richText/index.ts'
import { asNode, descendants, undialledAddress } from '#shared/richText/index.ts'
import { isObject } from '#shared/values/index.ts'

/** Warnings of links in rich text whose numbers cannot be dialled: readers get their words alone. */
export function undialledLinks(fields: readonly FlattenedField[], view: LocaleView): Finding[] {
  return [...leaves(fields, view)]
    .filter(({ field }) => field.type === 'richText')
    .flatMap(({ path, value }) =>
      [...descendants(asNode(isObject(value) ? value['root'] : null))].flatMap((node) => {
        const address = undialledAddress(node)
        if (!address) return []
        const message = undialledLink(address.problem, address.written)
        return [{ path, message, severity: 'warning' as const }]
      }),
    )
}
