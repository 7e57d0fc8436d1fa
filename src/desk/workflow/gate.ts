import type { PayloadRequest, Where } from 'payload'

import {
  type Finding,
  type GateContext,
  type LocaleReading,
  type LocaleView,
  type Projection,
  type WorkingCopy,
  findEditions,
  isEmpty,
  loadedTypes,
  mediaUses,
  namedDocuments,
  project,
} from '#desk/editions/index.ts'
import { leaves, valueAt } from '#desk/fieldTree/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { messages } from './messages.ts'
import { mixedWordFindings } from './mixedWordFindings.ts'
import { undialledLinks } from './undialledLinks.ts'

/** The media type of files that have a title in place of a description of what they show. */
const PDF = 'application/pdf'

const isBlank = (value: unknown): boolean =>
  isEmpty(value) ||
  (typeof value === 'object' && value !== null && 'value' in value && isEmpty(value.value))

const missing = (requiredToPublish: readonly string[], view: LocaleView): Finding[] =>
  requiredToPublish
    .filter((path) => isBlank(valueAt(view, path)))
    .map((path) => ({ path, message: messages.required, severity: 'error' }))

interface Named {
  readonly path: string
  readonly field: string
  readonly type: string
  readonly id: string
}

/** The documents that a view refers to by relations, each with its path. */
const relationsIn = (
  { fields, loaded }: WorkingCopy,
  view: LocaleView,
  types: ReadonlyMap<string, unknown>,
): Named[] =>
  [...leaves(fields, view)]
    .filter(
      ({ field, path }) =>
        field.type === 'relationship' && !loaded.desk.operational?.includes(path),
    )
    .flatMap(({ field, path, value }) =>
      namedDocuments(field, value).map((named) => ({ ...named, path, field: field.name })),
    )
    .filter(({ type }) => types.has(type))

async function liveDocuments(
  req: PayloadRequest,
  named: readonly Named[],
  locale: Locale,
): Promise<Set<string>> {
  if (named.length === 0) return new Set()
  const where: Where = {
    and: [
      { documentId: { in: [...new Set(named.map(({ id }) => id))] } },
      { locale: { equals: locale } },
      { publishedHash: { exists: true } },
    ],
  }
  const live = await findEditions(req.payload, { columns: ['type', 'documentId'], where }, req)
  return new Set(live.map(({ type, documentId }) => `${type}/${documentId}`))
}

/**
 * Findings for references to documents that are not live: a warning, or an error where a required
 * field has no live reference left.
 */
async function deadReferences(
  req: PayloadRequest,
  copy: WorkingCopy,
  { view, locale }: LocaleReading,
): Promise<Finding[]> {
  const named = relationsIn(copy, view, loadedTypes(req.payload))
  const live = await liveDocuments(req, named, locale)
  const isDead = ({ type, id }: Named) => !live.has(`${type}/${id}`)
  return named.filter(isDead).map((one) => {
    const requiredToPublish = copy.loaded.desk.requiredToPublish.includes(one.path)
    const allDead = named.filter(({ path }) => path === one.path).every(isDead)
    return {
      path: one.path,
      message: messages.notLive,
      severity: requiredToPublish && allDead ? 'error' : 'warning',
    }
  })
}

const slugFindings = async (
  req: PayloadRequest,
  { key, loaded }: WorkingCopy,
  { view, locale }: LocaleReading,
): Promise<Finding[]> => {
  if (loaded.type.kind === 'global') return []
  const slug = view['slug']
  if (typeof slug !== 'string' || slug === '')
    return [{ path: 'slug', message: messages.required, severity: 'error' }]
  const holders = await findEditions(
    req.payload,
    {
      columns: ['id'],
      where: {
        and: [
          { type: { equals: key.type } },
          { locale: { equals: locale } },
          { slug: { equals: slug } },
          { documentId: { not_equals: key.documentId } },
        ],
      },
      limit: 1,
    },
    req,
  )
  return holders.length > 0
    ? [{ path: 'slug', message: messages.slugTaken, severity: 'error' }]
    : []
}

/** The context for a type's own checks. */
export function gateContext(
  req: PayloadRequest,
  { key }: WorkingCopy,
  { locale, media }: Pick<LocaleReading, 'locale' | 'media'>,
): GateContext {
  const byId = new Map(media.map((file) => [file.id, file]))
  return {
    locale,
    req,
    id: key.documentId,
    now: new Date(),
    media: (id) => byId.get(id) ?? null,
  }
}

/** The result of the gate. */
export interface GateResult {
  /**
   * Each names a field and the rule. Those of severity `error` prevent publishing, warnings are
   * only shown.
   */
  readonly findings: readonly Finding[]
  /**
   * What publishing writes, made from the same view that was checked. Null if publishing is
   * prevented.
   */
  readonly projection: Projection | null
}

/**
 * What an edition needs before it can be published, as everybody on the desk may know it, and its
 * projection.
 */
export async function gate(
  req: PayloadRequest,
  copy: WorkingCopy,
  reading: LocaleReading,
): Promise<GateResult> {
  const { desk } = copy.loaded
  const { view, locale, media } = reading
  const found = missing(desk.requiredToPublish, view)
  found.push(...(await slugFindings(req, copy, reading)))
  const uses = mediaUses(copy.fields, view)
  for (const { id, alt, mimeType } of media)
    if (isBlank(alt))
      found.push({
        path: uses.get(id) ?? '',
        message: mimeType === PDF ? messages.titleOfFileRequired : messages.altRequired,
        severity: 'error',
      })
  found.push(...(await deadReferences(req, copy, reading)))
  found.push(...mixedWordFindings(copy.fields, reading))
  found.push(...undialledLinks(copy.fields, view))
  if (desk.gate) found.push(...(await desk.gate(view, gateContext(req, copy, reading))))
  if (found.some(({ severity }) => severity === 'error'))
    return { findings: found, projection: null }
  // last, since the contract would report empty required fields a second time
  const projected = project(copy.loaded, view, locale, media)
  if (projected.ok) return { findings: found, projection: projected.projection }
  for (const issue of projected.issues)
    found.push({
      path: issue.path.join('.'),
      message: messages.contract(issue.message),
      severity: 'error',
    })
  return { findings: found, projection: null }
}
