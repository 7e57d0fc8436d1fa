import {
  type KindName,
  type Keys,
  type Spec,
  array,
  boolean,
  choice,
  copied,
  dict,
  drawing,
  each,
  kind,
  list,
  map,
  name,
  number,
  numbers,
  pairs,
  stream,
  text,
} from '../spec.ts'
import { pageGroup } from './graphics.ts'
import { nameIs } from './nameIs.ts'

// ISO 32000-2, 7.7 (catalog, pages), 12.3 (bookmarks), 12.4.2 (labels), 8.11 (layers).

const instructions = drawing({})

/** The intended colours in print (14.11.5), without free texts. */
const outputIntents = list(
  dict({
    '/S': name(),
    ...each(text, 'OutputConditionIdentifier RegistryName'),
    '/DestOutputProfile': stream({ '/N': number, '/Alternate': kind('colour'), '/Range': numbers }),
  }),
)

/** The keys of a page, including inherited ones; without a thumbnail and a geographic location. */
export const pageKeys: Keys = {
  '/Resources': kind('resources'),
  ...each(numbers, 'MediaBox CropBox BleedBox TrimBox ArtBox'),
  ...each(number, 'Rotate UserUnit StructParents'),
  '/Tabs': name(),
  '/Contents': choice(instructions, list(instructions)),
  '/Group': pageGroup,
  '/Annots': list(kind('annotation')),
  '/OutputIntents': outputIntents,
}

const layers = list(copied('layer'))

const layerUse = dict({
  '/Export': dict({ '/ExportState': name() }),
  '/View': dict({ '/ViewState': name() }),
  '/Print': dict({ '/Subtype': name(), '/PrintState': name() }),
  '/Zoom': dict(each(number, 'min max')),
  '/Language': dict({ '/Lang': text, '/Preferred': name() }),
})

/** The keys of the catalog, except for pages and tags. */
export const catalogKeys: Keys = {
  '/PageLabels': kind('pageLabels'),
  '/Names': dict({ '/Dests': kind('destinations') }),
  '/Dests': map(kind('destination')),
  '/ViewerPreferences': dict({
    ...each(boolean, 'HideToolbar HideMenubar HideWindowUI FitWindow CenterWindow DisplayDocTitle'),
    ...each(name(), 'NonFullScreenPageMode Direction PrintScaling Duplex'),
    '/PickTrayByPDFSize': boolean,
  }),
  '/PageLayout': name(),
  '/PageMode': name('/UseNone', '/UseOutlines', '/UseThumbs', '/FullScreen', '/UseOC'),
  '/Outlines': kind('outlineItem'),
  '/MarkInfo': dict(each(boolean, 'Marked Suspects')),
  '/Lang': text,
  '/OutputIntents': outputIntents,
  '/OCProperties': dict({
    '/OCGs': layers,
    '/D': dict({
      ...each(name(), 'BaseState ListMode'),
      ...each(layers, 'ON OFF Locked'),
      '/Intent': choice(name(), list(name())),
      '/AS': list(dict({ '/Event': name(), '/OCGs': layers, '/Category': list(name()) })),
      '/Order': kind('layerOrder'),
      '/RBGroups': list(layers),
    }),
  }),
  '/AcroForm': dict({
    '/Fields': list(copied('field')),
    '/NeedAppearances': boolean,
    '/DR': kind('resources'),
    '/DA': text,
    '/Q': number,
  }),
}

/** Kinds of bookmarks, labels and layers, and the properties of marked content. */
export const documentParts = {
  // also for the root of all bookmarks, which is a bookmark without a title
  outlineItem: dict({
    '/Title': text,
    '/Parent': copied('outlineItem'),
    ...each(kind('outlineItem'), 'Prev Next First Last'),
    ...each(number, 'Count F'),
    '/C': numbers,
    '/Dest': kind('destination'),
    '/A': kind('action'),
  }),
  pageLabels: dict({
    '/Kids': list(kind('pageLabels')),
    '/Nums': pairs(dict({ '/S': name(), '/P': text, '/St': number })),
    '/Limits': numbers,
  }),
  destinations: dict({
    '/Kids': list(kind('destinations')),
    '/Names': pairs(kind('destination')),
    '/Limits': array(text),
  }),
  layer: dict(
    {
      '/Name': text,
      '/Intent': choice(name(), list(name())),
      '/Usage': layerUse,
    },
    nameIs('/Type', '/OCG'),
  ),
  layerOrder: list(choice(copied('layer'), text, kind('layerOrder'))),
  visibility: choice(
    kind('layer'),
    dict(
      {
        '/OCGs': choice(kind('layer'), list(kind('layer'))),
        '/P': name(),
        '/VE': array(choice(name(), kind('layer'), array(choice(name(), kind('layer'))))),
      },
      nameIs('/Type', '/OCMD'),
    ),
  ),
  property: choice(
    kind('visibility'),
    dict({
      '/MCID': number,
      ...each(text, 'Lang Alt ActualText E'),
      '/Subtype': name(),
      '/Attached': array(name()),
      '/BBox': numbers,
    }),
  ),
} satisfies Partial<Record<KindName, Spec>>
