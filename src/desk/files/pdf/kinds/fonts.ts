import {
  type KindName,
  type Keys,
  type Spec,
  array,
  choice,
  dict,
  drawing,
  each,
  kind,
  map,
  name,
  number,
  numbers,
  stream,
  text,
} from '../spec.ts'

// ISO 32000-2, 9: fonts, their widths, encodings and programs.

const system = dict({ ...each(text, 'Registry Ordering'), '/Supplement': number })

/** Widths of glyphs: numbers, and lists of them. */
const widths = array(choice(number, numbers))

const program = stream({ ...each(number, 'Length1 Length2 Length3'), '/Subtype': name() })

const descriptorKeys: Keys = {
  ...each(name(), 'FontName FontStretch'),
  ...each(text, 'FontFamily CharSet'),
  ...each(
    number,
    'FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth',
  ),
  '/FontBBox': numbers,
  '/Style': dict({ '/Panose': text }),
  '/Lang': name(),
  '/CIDSet': stream({}),
  ...each(program, 'FontFile FontFile2 FontFile3'),
}

const fontKeys: Keys = {
  ...each(name(), 'Subtype Name BaseFont'),
  ...each(number, 'FirstChar LastChar DW'),
  ...each(numbers, 'Widths FontBBox FontMatrix DW2'),
  ...each(widths, 'W W2'),
  '/FontDescriptor': dict({ ...descriptorKeys, '/FD': map(dict(descriptorKeys)) }),
  '/Encoding': choice(
    name(),
    dict({ '/BaseEncoding': name(), '/Differences': array(choice(number, name())) }),
    kind('cmap'),
  ),
  '/ToUnicode': choice(name(), kind('cmap')),
  '/CharProcs': map(drawing({ '/Resources': kind('resources') })),
  '/Resources': kind('resources'),
  '/DescendantFonts': array(kind('font')),
  '/CIDSystemInfo': system,
  '/CIDToGIDMap': choice(name(), stream({})),
}

/** Kinds of fonts, and of the maps from codes to characters. */
export const fonts = {
  font: dict(fontKeys),
  cmap: stream({
    '/CMapName': name(),
    '/CIDSystemInfo': system,
    '/WMode': number,
    '/UseCMap': choice(name(), kind('cmap')),
  }),
} satisfies Partial<Record<KindName, Spec>>
