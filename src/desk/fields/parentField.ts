import type { PayloadRequest, RelationshipField, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

import type { Label } from '#shared/localization/index.ts'
import { isUnset, refusal } from './refusal.ts'

const rule: Label = {
  ky: 'Документ өзүнүн же өзүнө баш ийген документтин курамына кире албайт.',
  ru: 'Документ не может входить в самого себя или в то, что входит в него.',
  en: 'A document cannot stand under itself, or under one that stands under it.',
}

/** Whether the chain of parents that starts at `parent` contains `id`. */
async function leadsTo(
  req: PayloadRequest,
  collection: string,
  parent: string,
  id: string,
): Promise<boolean> {
  const seen = new Set<string>()
  for (let next: string | undefined = parent; next && !seen.has(next);) {
    if (next === id) return true
    seen.add(next)
    // the bare adapter: the check must find a circle even among documents that the user may not
    // read
    const found: { parent?: string | null } | null = await req.payload.db.findOne<{
      id: string
      parent?: string | null
    }>({ collection, where: { id: { equals: next } }, req })
    next = found?.parent ?? undefined
  }
  return false
}

/** What `parentField` is told. */
export interface ParentFieldOptions {
  /** The slug of the type itself. */
  readonly type: string
  readonly label: Label
  readonly description: Label
}

/**
 * A relation to the parent document of the same type, shared by all locales. Circles are refused.
 */
export function parentField({ type, label, description }: ParentFieldOptions): RelationshipField {
  const validate: RelationshipFieldSingleValidation = async (value, args) => {
    const { id, req } = args
    if (!isUnset(id) && typeof value === 'string' && (await leadsTo(req, type, value, String(id))))
      return refusal(rule, req)
    return relationship(value, args)
  }
  return {
    name: 'parent',
    type: 'relationship',
    relationTo: type,
    label,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    admin: { description, position: 'sidebar' },
    validate,
  }
}
