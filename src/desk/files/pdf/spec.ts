import type { PdfDict, PdfSource, PdfValue } from './value.ts'

/** The names of kinds, by which specs refer to each other; `kinds/index.ts` defines them. */
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

/** The allowed values of each key. */
export type Keys = Readonly<Record<string, Spec>>

/** What a condition may ask about the file. */
export interface Place {
  readonly source: PdfSource
  /** Whether a value is a reference to a page of the page tree. */
  readonly isPage: (value: PdfValue | undefined) => boolean
}

/** A condition for a dictionary, or a stream's, before it counts as one of a kind. */
export type When = (dict: PdfDict, place: Place) => boolean

/**
 * What a value in a PDF may be. Values that do not match are left out, and so are keys that are not
 * listed: specs only allow, they never forbid.
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
  /** A dictionary with any keys and one kind of value. */
  | { readonly is: 'map'; readonly of: Spec }
  /** An array whose positions matter: `null` replaces a value that does not match. */
  | { readonly is: 'array'; readonly of: Spec }
  /** An array whose positions do not matter: values that do not match are removed. */
  | { readonly is: 'list'; readonly of: Spec }
  /** Keys and values alternately, as in the leaves of name and number trees (7.9.6). */
  | { readonly is: 'pairs'; readonly of: Spec }
  /** The first spec that matches. */
  | { readonly is: 'choice'; readonly of: readonly Spec[] }
  | { readonly is: 'kind'; readonly name: KindName }
  /** A reference to an object that was already copied from elsewhere. */
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

/** A dictionary with any keys. */
export const map = (of: Spec): Spec => ({ is: 'map', of })

/** An array whose positions matter. */
export const array = (of: Spec): Spec => ({ is: 'array', of })

/** An array whose positions do not matter. */
export const list = (of: Spec): Spec => ({ is: 'list', of })

/** Keys and values alternately. */
export const pairs = (of: Spec): Spec => ({ is: 'pairs', of })

/** The first spec that matches. */
export const choice = (...of: Spec[]): Spec => ({ is: 'choice', of })

/** A kind by its name in `kinds/index.ts`. */
export const kind = (of: KindName): Spec => ({ is: 'kind', name: of })

/** A reference to an object that was already copied from elsewhere. */
export const copied = (of: KindName): Spec => ({ is: 'copied', name: of })

/** Numbers, such as a rectangle, a matrix or a dash. */
export const numbers: Spec = array(number)

/** The same spec for several keys, written without their slash and separated by spaces. */
export const each = (spec: Spec, keys: string): Keys =>
  Object.fromEntries(keys.split(' ').map((key) => [`/${key}`, spec]))
