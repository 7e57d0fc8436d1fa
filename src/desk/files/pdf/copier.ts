import { kinds } from './kinds/index.ts'
import type { Keys, Place, Spec } from './spec.ts'
import {
  type PdfDict,
  type PdfObject,
  type PdfSource,
  type PdfStream,
  type PdfValue,
  isDict,
  isName,
  isReference,
  isText,
  resolve,
} from './value.ts'

type StreamSpec = Extract<Spec, { is: 'stream' }>

/** A copied stream whose bytes are not cleaned yet. */
export interface CopiedStream {
  readonly dict: PdfDict
  readonly original: PdfStream
  readonly draws: boolean
}

/** An object of the new file. */
export type Copied = { readonly value: PdfValue } | { readonly stream: CopiedStream }

/**
 * Copies the allowed parts of a PDF. It begins with the objects that the caller names, follows
 * references only where a spec allows one, and gives each object a new number.
 */
export class Copier implements Place {
  readonly objects = new Map<string, Copied>()
  /** How many references lead to missing objects. */
  dangling = 0
  readonly #pages = new Map<string, string>()
  readonly #copies = new Map<Spec, Map<string, string>>()
  #waiting: (() => void)[] = []
  #last = 0

  constructor(readonly source: PdfSource) {}

  /** A new, unused reference. */
  newReference(): string {
    this.#last += 1
    return `${String(this.#last)} 0 R`
  }

  /** Reserves the new file's reference for a page. */
  placePage(page: string): string {
    const reference = this.newReference()
    this.#pages.set(page, reference)
    return reference
  }

  /** Reserves the new file's reference for an object whose keys the caller copies. */
  place(original: PdfValue | undefined, spec: Spec): string {
    const reference = this.newReference()
    if (isReference(original)) this.#copiesAs(spec).set(original, reference)
    return reference
  }

  readonly isPage = (value: PdfValue | undefined): boolean =>
    isReference(value) && this.#pages.has(value)

  /** Copies everything that copied objects refer to. */
  finish(): void {
    // a loop, not a recursion, since chains of bookmarks may be of any length
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting
      this.#waiting = []
      for (const copy of waiting) copy()
    }
  }

  /** Copies the values of these keys only. */
  copyKeys(original: PdfDict, keys: Keys): PdfDict {
    const copy: PdfDict = {}
    for (const [key, spec] of Object.entries(keys)) {
      const value = this.copy(original[key], spec)
      if (value !== undefined) copy[key] = value
    }
    return copy
  }

  /**
   * A value's copy for the new file.
   * @returns undefined for a value that the spec does not allow
   */
  copy(value: PdfValue | undefined, spec: Spec): PdfValue | undefined {
    if (value === undefined || value === null) return undefined
    if (spec.is === 'pageLink') return isReference(value) ? this.#pages.get(value) : undefined
    const object = resolve(this.source, value)
    if (!object) {
      this.dangling += 1
      return undefined
    }
    if (spec.is === 'copied') {
      const fitting = this.#fitting(kinds[spec.name], object)
      return fitting && isReference(value) ? this.#copies.get(fitting)?.get(value) : undefined
    }
    const fitting = this.#fitting(spec, object)
    if (!fitting) return undefined
    if (fitting.is === 'copied' || fitting.is === 'pageLink') return this.copy(value, fitting)
    if ('stream' in object)
      return fitting.is === 'stream' && isReference(value)
        ? this.#reference(value, fitting, () => this.#stream(object.stream, fitting))
        : undefined
    // shared objects stay shared; a number or a name is written in place
    return isReference(value) && typeof object.value === 'object' && object.value !== null
      ? this.#reference(value, fitting, () => ({ value: this.#value(object.value, fitting) }))
      : this.#value(object.value, fitting)
  }

  #copiesAs(spec: Spec): Map<string, string> {
    const copies = this.#copies.get(spec) ?? new Map<string, string>()
    this.#copies.set(spec, copies)
    return copies
  }

  #reference(original: string, spec: Spec, copy: () => Copied): string {
    const copies = this.#copiesAs(spec)
    const known = copies.get(original)
    if (known) return known
    const reference = this.newReference()
    copies.set(original, reference)
    this.#waiting.push(() => this.objects.set(reference, copy()))
    return reference
  }

  #stream(original: PdfStream, spec: StreamSpec): Copied {
    const dict = this.copyKeys(original.dict, spec.keys)
    return { stream: { dict, original, draws: spec.draws } }
  }

  /** The concrete spec that an object matches, with choices resolved. */
  #fitting(spec: Spec, object: PdfObject): Spec | undefined {
    switch (spec.is) {
      case 'kind':
        return this.#fitting(kinds[spec.name], object)
      case 'copied':
        return this.#fitting(kinds[spec.name], object) && spec
      case 'choice': {
        for (const one of spec.of) {
          const fitting = this.#fitting(one, object)
          if (fitting) return fitting
        }
        return undefined
      }
      case 'stream': {
        if (!('stream' in object)) return undefined
        return spec.when?.(object.stream.dict, this) === false ? undefined : spec
      }
      default:
        return 'value' in object && this.#fits(object.value, spec) ? spec : undefined
    }
  }

  #fits(value: PdfValue, spec: Exclude<Spec, { is: 'choice' | 'copied' | 'kind' | 'stream' }>) {
    switch (spec.is) {
      case 'boolean':
      case 'number':
        return typeof value === spec.is
      case 'text':
        return isText(value)
      case 'name':
        return isName(value) && (spec.of?.includes(value) ?? true)
      case 'dict':
        return isDict(value) && spec.when?.(value, this) !== false
      case 'map':
        return isDict(value)
      case 'array':
      case 'list':
      case 'pairs':
        return Array.isArray(value)
      case 'pageLink':
        return isDict(value)
    }
  }

  #value(value: PdfValue, spec: Spec): PdfValue {
    if (Array.isArray(value)) return this.#items(value, spec)
    if (!isDict(value)) return value
    if (spec.is === 'dict') return this.copyKeys(value, spec.keys)
    if (spec.is !== 'map') return null
    return this.copyKeys(value, Object.fromEntries(Object.keys(value).map((key) => [key, spec.of])))
  }

  #items(items: PdfValue[], spec: Spec): PdfValue {
    if (spec.is === 'array') return items.map((item) => this.copy(item, spec.of) ?? null)
    if (spec.is === 'list')
      return items.flatMap((item) => {
        const copy = this.copy(item, spec.of)
        return copy === undefined ? [] : [copy]
      })
    if (spec.is !== 'pairs') return null
    const copies: PdfValue[] = []
    for (let at = 0; at + 1 < items.length; at += 2) {
      const [key, value] = [items[at] ?? null, this.copy(items[at + 1], spec.of)]
      if (value !== undefined && (typeof key === 'number' || isText(key))) copies.push(key, value)
    }
    return copies
  }
}
