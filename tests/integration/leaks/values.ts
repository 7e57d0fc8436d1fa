import { randomUUID } from 'node:crypto'

import type { FlattenedField, Payload } from 'payload'
import { createLocalReq } from 'payload'

import { roles } from '#desk/access/roles.ts'
import { paragraph } from '../../support/newsStory.ts'
import type { Markers } from './markers.ts'
import type { Kind } from './table.ts'

/** The documents that relations and uploads may lead to, by collection. */
export type Targets = ReadonlyMap<string, string>

type Row = Record<string, unknown>

/** What a document’s values are made for. */
export type Writing = {
  readonly kind: (path: string) => Kind
  /** Shared fields keep the values that they have when only a locale’s text is written. */
  readonly only?: 'localized'
}

const two = (number: number) => String(number).padStart(2, '0')

/** Whatever a text field may take, the telling ones first. */
function forms(markers: Markers, word: string): string[] {
  const number = markers.number()
  const day = `18${two(10 + (Math.floor(number / 336) % 80))}-${two((Math.floor(number / 28) % 12) + 1)}-${two((number % 28) + 1)}`
  return [
    word,
    `https://${word}.example.org/`,
    `${word}@example.org`,
    day,
    `+99631261${String(number % 10_000).padStart(4, '0')}`,
    'KG-C',
    '09:00',
  ]
}

/**
 * Makes values for one document by walking its fields: each text gets a marker of its own, so that
 * a field added tomorrow has one too. Rows keep their ids, shared fields their values.
 */
export class Values {
  private readonly kept = new Map<string, unknown>()

  constructor(
    private readonly place: string,
    private readonly with_: {
      readonly payload: Payload
      readonly markers: Markers
      readonly targets: Targets
      /** The collection itself: a document is not put below itself. */
      readonly self: string
      /** Values that no rule can guess, by path. */
      readonly fixed?: Readonly<Row>
    },
  ) {}

  /** The values of `fields`. */
  async of(fields: readonly FlattenedField[], writing: Writing, path = ''): Promise<Row> {
    const row: Row = {}
    for (const field of fields) {
      if (await isClosed(field)) continue
      const here = path ? `${path}.${field.name}` : field.name
      const value = await this.value(field, here, writing, row)
      if (value !== undefined) row[field.name] = value
    }
    return row
  }

  private async value(
    field: FlattenedField,
    path: string,
    writing: Writing,
    row: Row,
  ): Promise<unknown> {
    const { fixed = {} } = this.with_
    const plain = path.replaceAll(/\.\d+(?=\.)/g, '')
    if (plain in fixed) return fixed[plain]
    if (field.type === 'group' || field.type === 'tab') {
      if (isPartialDate(field.flattenedFields)) return this.keep(path, () => this.year())
      return this.of(field.flattenedFields, writing, path)
    }
    if (field.type === 'array') return [await this.of(field.flattenedFields, writing, `${path}.0`)]
    const localized = 'localized' in field && field.localized === true
    if (localized || writing.only === undefined) {
      const value = await this.leaf(field, path, writing.kind(plain), row)
      if (!localized) this.kept.set(path, value)
      return value
    }
    return this.kept.get(path)
  }

  private keep(path: string, make: () => unknown): unknown {
    if (!this.kept.has(path)) this.kept.set(path, make())
    return this.kept.get(path)
  }

  private year(): Row {
    return { value: String(1900 + (this.with_.markers.number() % 100)), precision: 'year' }
  }

  private async leaf(field: FlattenedField, path: string, kind: Kind, row: Row): Promise<unknown> {
    const { markers, self, targets } = this.with_
    const place = `${this.place} ${path}`
    if (field.name === 'id')
      return path.includes('.') ? this.keep(path, () => randomUUID()) : undefined
    switch (field.type) {
      case 'richText':
        return paragraph(markers.make(kind, place))
      case 'text':
      case 'textarea':
      case 'email': {
        const text = await this.text(field, kind, place, row)
        return 'hasMany' in field && field.hasMany ? [text] : text
      }
      case 'select': {
        const [option] = field.options
        const value = typeof option === 'string' ? option : option?.value
        return field.hasMany ? [value] : value
      }
      case 'number':
        return field.hasMany ? undefined : this.number(field, row)
      case 'date':
        return undefined
      case 'checkbox':
        return false
      case 'json':
        return { [markers.make(kind, place)]: markers.make(kind, place) }
      case 'relationship':
      case 'upload': {
        const collection = [field.relationTo]
          .flat()
          .find((slug) => targets.has(slug) && slug !== self)
        if (collection === undefined) return undefined
        const id = targets.get(collection)
        const value = Array.isArray(field.relationTo) ? { relationTo: collection, value: id } : id
        return field.hasMany ? [value] : value
      }
      default:
        return undefined
    }
  }

  /** The first number that the field’s own rule takes, the telling ones first. */
  private async number(field: FlattenedField, row: Row): Promise<number | undefined> {
    const number = this.with_.markers.number()
    const req = await createLocalReq({ locale: 'ky' }, this.with_.payload)
    for (const form of [100_000 + number, 2000 + (number % 20), number % 50])
      if (await isTaken(field, form, row, req)) return form
    return undefined
  }

  /** The first form of a marker that the field’s own rule takes. */
  private async text(field: FlattenedField, kind: Kind, place: string, row: Row): Promise<string> {
    const { markers, payload } = this.with_
    const word = markers.make(kind, place)
    const req = await createLocalReq({ locale: 'ky' }, payload)
    for (const form of forms(markers, word)) {
      if (!(await isTaken(field, form, row, req))) continue
      if (!form.includes(word)) {
        markers.forget(word)
        if (form.length >= 10) markers.note(form, kind, place)
      }
      return form
    }
    throw new Error(`${place}: there is no form that this field takes; add one`)
  }
}

/** Whether a field is written by our own operations alone: not even somebody of all roles may. */
async function isClosed(field: FlattenedField): Promise<boolean> {
  const create = 'access' in field ? field.access?.create : undefined
  const user = { id: '', active: true, roles }
  // of all that a rule may look at, these look at who asks
  return create !== undefined && !(await create({ req: { user } } as never))
}

const isPartialDate = (fields: readonly FlattenedField[]): boolean =>
  fields.some(({ name }) => name === 'precision') && fields.some(({ name }) => name === 'value')

async function isTaken(
  field: FlattenedField,
  value: unknown,
  siblingData: Row,
  req: unknown,
): Promise<boolean> {
  if (!('validate' in field) || typeof field.validate !== 'function') return true
  // Payload types a rule by its field; this one is asked about any of them
  const rule = field.validate as (value: unknown, options: unknown) => unknown
  const hasMany = 'hasMany' in field && field.hasMany
  return (
    (await rule(hasMany ? [value] : value, {
      ...field,
      data: {},
      siblingData,
      req,
      operation: 'create',
      path: [field.name],
      preferences: { fields: {} },
    })) === true
  )
}
