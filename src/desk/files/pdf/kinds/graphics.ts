import {
  type KindName,
  type Keys,
  type Spec,
  array,
  boolean,
  choice,
  dict,
  drawing,
  each,
  kind,
  list,
  map,
  name,
  number,
  numbers,
  stream,
  text,
} from '../spec.ts'
import { nameIs } from './nameIs.ts'

// The graphics of pages: ISO 32000-2, 7.10 (functions), 8 (graphics), 11 (transparency).

const functionKeys: Keys = {
  ...each(number, 'FunctionType N BitsPerSample Order'),
  ...each(numbers, 'Domain Range Size Encode Decode C0 C1 Bounds'),
  '/Functions': array(kind('function')),
}

/** One function, or one for each colour. */
const functions = choice(kind('function'), array(kind('function')))

/** A function, or the name of a standard one (`/Identity`, `/Default`). */
const transfer = choice(name(), kind('function'), array(choice(name(), kind('function'))))

const colourKeys: Keys = {
  ...functionKeys,
  ...each(numbers, 'WhitePoint BlackPoint Range Matrix'),
  '/Gamma': choice(number, numbers),
  '/Alternate': kind('colour'),
  '/Subtype': name('/DeviceN', '/NChannel'),
  '/Colorants': map(kind('colour')),
  '/Process': dict({ '/ColorSpace': kind('colour'), '/Components': array(name()) }),
}

const group = dict({
  '/S': name('/Transparency'),
  '/CS': kind('colour'),
  ...each(boolean, 'I K'),
})

const shadingKeys: Keys = {
  ...each(number, 'ShadingType BitsPerCoordinate BitsPerComponent BitsPerFlag VerticesPerRow'),
  ...each(numbers, 'Background BBox Coords Domain Matrix Decode'),
  '/ColorSpace': kind('colour'),
  '/AntiAlias': boolean,
  '/Extend': array(boolean),
  '/Function': functions,
}

const imageKeys: Keys = {
  '/Subtype': name('/Image'),
  ...each(number, 'Width Height BitsPerComponent SMaskInData StructParent'),
  ...each(boolean, 'ImageMask Interpolate'),
  ...each(numbers, 'Decode Matte'),
  ...each(name(), 'Intent Name'),
  '/ColorSpace': kind('colour'),
  '/Mask': choice(numbers, kind('image')),
  '/SMask': kind('image'),
  '/OC': kind('visibility'),
}

const formKeys: Keys = {
  '/Subtype': name('/Form'),
  ...each(number, 'FormType StructParent StructParents'),
  ...each(numbers, 'BBox Matrix'),
  '/Name': name(),
  '/Resources': kind('resources'),
  '/Group': group,
  '/OC': kind('visibility'),
}

const extGStateKeys: Keys = {
  ...each(number, 'LW LC LJ ML FL SM CA ca OPM'),
  ...each(boolean, 'OP op SA AIS TK'),
  '/RI': name(),
  '/D': array(choice(number, numbers)),
  '/Font': array(choice(kind('font'), number)),
  ...each(transfer, 'TR TR2'),
  '/BM': choice(name(), array(name())),
  '/SMask': choice(
    name('/None'),
    dict({
      '/S': name('/Alpha', '/Luminosity'),
      '/G': kind('form'),
      '/BC': numbers,
      '/TR': transfer,
    }),
  ),
  '/UseBlackPtComp': name(),
}

/** The resources of pages, forms and patterns, by the name that their instructions use. */
const resourceKeys: Keys = {
  '/ProcSet': list(name()),
  '/ExtGState': map(kind('extGState')),
  '/ColorSpace': map(kind('colour')),
  '/Pattern': map(kind('pattern')),
  '/Shading': map(kind('shading')),
  '/XObject': map(kind('xobject')),
  '/Font': map(kind('font')),
  '/Properties': map(kind('property')),
}

/** The page's own transparency group. */
export const pageGroup = group

/** Kinds of graphics. Without `/Metadata`, `/PieceInfo`, and `/Ref` to files. */
export const graphics = {
  function: choice(dict(functionKeys), stream(functionKeys)),
  colour: choice(name(), array(kind('colourPart'))),
  colourPart: choice(
    name(),
    number,
    text,
    array(kind('colourPart')),
    dict(colourKeys),
    stream({ ...colourKeys, '/N': number }),
  ),
  shading: choice(dict(shadingKeys), stream(shadingKeys)),
  pattern: choice(
    drawing({
      ...each(number, 'PatternType PaintType TilingType XStep YStep'),
      ...each(numbers, 'BBox Matrix'),
      '/Resources': kind('resources'),
    }),
    dict({
      '/PatternType': number,
      '/Matrix': numbers,
      '/Shading': kind('shading'),
      '/ExtGState': kind('extGState'),
    }),
  ),
  extGState: dict(extGStateKeys),
  image: stream(imageKeys),
  form: drawing(formKeys, nameIs('/Subtype', '/Form', undefined)),
  xobject: choice(stream(imageKeys, nameIs('/Subtype', '/Image')), kind('form')),
  resources: dict(resourceKeys),
} satisfies Partial<Record<KindName, Spec>>
