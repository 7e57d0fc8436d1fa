import type { PdfDict, PdfSource, PdfValue } from './value.ts'

/** The kinds that name one another, and themselves; `kinds/index.ts` says what each is. */
export type KindName =
  | 'action'
  | 'annotation'
  | 'cmap'
  | 'colour'
  | 'colourPart'
  | 'destination'
  | 'destinations'
  | 'extGState'
  | 'field'
  | 'font'
  | 'form'
  | 'function'
  | 'idTree'
  | 'image'
  | 'layer'
  | 'layerOrder'
  | 'namespace'
  | 'outlineItem'
  | 'pageLabels'
  | 'parentTree'
  | 'pattern'
  | 'property'
  | 'resources'
  | 'shading'
  | 'structElement'
  | 'structRoot'
  | 'visibility'
  | 'xobject'

/** Keys, each with what may stand at it. */
export type Keys = Readonly<Record<string, Spec>>

/** What a kind may ask of the file that it stands in. */
export interface Place {
  readonly source: PdfSource
  /** Whether a value is a reference to a page of the page tree. */
  readonly isPage: (value: PdfValue | undefined) => boolean
}

/** Looks at a dictionary, a stream's too, before it is taken for one of a kind. */
export type When = (dict: PdfDict, place: Place) => boolean

/**
 * What may stand at a place of a PDF. What does not fit is left out, and so is every key that is
 * not listed: a kind is said by what it may hold, never by what it may not.
 */
export type Spec =
  | { readonly is: 'boolean' | 'number' | 'text' | 'pageLink' }
  | { readonly is: 'name'; readonly of?: readonly string[] }
  | { readonly is: 'dict'; readonly keys: Keys; readonly when?: When }
  | {
      readonly is: 'stream'
      readonly keys: Keys
      readonly when?: When
      /** Its bytes are drawing instructions (ISO 32000-2, 7.8.2), which may hold images. */
      readonly draws: boolean
    }
  /** Any key, each with the same kind of value. */
  | { readonly is: 'map'; readonly of: Spec }
  /** Places count: `null` stands for what does not fit. */
  | { readonly is: 'array'; readonly of: Spec }
  /** Places do not count: what does not fit goes without a gap. */
  | { readonly is: 'list'; readonly of: Spec }
  /** A key and a value by turns, as in the leaves of name and number trees (7.9.6). */
  | { readonly is: 'pairs'; readonly of: Spec }
  /** The first that fits. */
  | { readonly is: 'choice'; readonly of: readonly Spec[] }
  | { readonly is: 'kind'; readonly name: KindName }
  /** A reference to what has been copied already, by another way. */
  | { readonly is: 'copied'; readonly name: KindName }

/** Any name, or one of these. */
export const name = (...of: string[]): Spec => (of.length > 0 ? { is: 'name', of } : { is: 'name' })

/** A string, of letters or of bytes. */
export const text: Spec = { is: 'text' }

/** A number. */
export const number: Spec = { is: 'number' }

/** True or false. */
export const boolean: Spec = { is: 'boolean' }

/** A reference to a page of the page tree. */
export const pageLink: Spec = { is: 'pageLink' }

/** A dictionary of these keys; `/Type` is always one of them. */
export const dict = (keys: Keys, when?: When): Spec => ({
  is: 'dict',
  keys: { '/Type': name(), ...keys },
  ...(when && { when }),
})

const streamOf = (keys: Keys, draws: boolean, when?: When): Spec => ({
  is: 'stream',
  keys: { '/Type': name(), ...keys },
  draws,
  ...(when && { when }),
})

/** A stream of these keys, and `/Type`; `/Filter` and `/DecodeParms` go with its bytes. */
export const stream = (keys: Keys, when?: When): Spec => streamOf(keys, false, when)

/** A stream of drawing instructions. */
export const drawing = (keys: Keys, when?: When): Spec => streamOf(keys, true, when)

/** A dictionary of any keys. */
export const map = (of: Spec): Spec => ({ is: 'map', of })

/** An array in which places count. */
export const array = (of: Spec): Spec => ({ is: 'array', of })

/** An array in which they do not. */
export const list = (of: Spec): Spec => ({ is: 'list', of })

/** Keys and values by turns. */
export const pairs = (of: Spec): Spec => ({ is: 'pairs', of })

/** The first that fits. */
export const choice = (...of: Spec[]): Spec => ({ is: 'choice', of })

/** A kind that `kinds/index.ts` knows. */
export const kind = (of: KindName): Spec => ({ is: 'kind', name: of })

/** A reference to what another way has led to. */
export const copied = (of: KindName): Spec => ({ is: 'copied', name: of })

/** Numbers, such as a rectangle, a matrix or a dash. */
export const numbers: Spec = array(number)

/** Keys that hold the same; written without their slash, by spaces between. */
export const each = (spec: Spec, keys: string): Keys =>
  Object.fromEntries(keys.split(' ').map((key) => [`/${key}`, spec]))
