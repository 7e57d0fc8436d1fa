import {
  type KindName,
  type Keys,
  type Spec,
  type When,
  array,
  boolean,
  choice,
  copied,
  dict,
  each,
  kind,
  list,
  map,
  name,
  number,
  numbers,
  pageLink,
  text,
} from '../spec.ts'
import { isText, lettersOf, resolveValue } from '../value.ts'
import { nameIs } from './nameIs.ts'

// ISO 32000-2, 12: interactive parts and annotations.

// Bit 2 of the flags: hidden on screen and on paper (12.5.3).
const HIDDEN = 2

const isShown: When = (held, { source }) =>
  (Number(resolveValue(source, held['/F']) ?? 0) & HIDDEN) === 0

const shownAs =
  (...of: string[]): When =>
  (held, place) =>
    nameIs('/Subtype', ...of)(held, place) && isShown(held, place)

/** Addresses that links may open: web, mail, phone. No files and no scripts. */
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:)[^\p{Cc}]+$/iu

const goesToAnAddress: When = (held, place) => {
  const address = resolveValue(place.source, held['/URI'])
  return nameIs('/S', '/URI')(held, place) && isText(address) && ADDRESS.test(lettersOf(address))
}

const appearance = choice(kind('form'), map(kind('form')))

const common: Keys = {
  '/Rect': numbers,
  ...each(number, 'F StructParent CA ca'),
  '/C': numbers,
  '/Border': array(choice(number, numbers)),
  '/BS': dict({ '/W': number, '/S': name(), '/D': numbers }),
  '/BE': dict({ '/S': name(), '/I': number }),
  '/AP': dict({ '/N': appearance, '/R': appearance, '/D': appearance }),
  ...each(name(), 'AS BM'),
  '/Lang': text,
  '/OC': kind('visibility'),
  '/P': pageLink,
}

const link = dict(
  {
    ...common,
    '/Subtype': name('/Link'),
    '/A': kind('action'),
    '/Dest': kind('destination'),
    '/H': name(),
    '/QuadPoints': numbers,
    // what a screen reader says of the link
    '/Contents': text,
  },
  shownAs('/Link'),
)

// Marks keep their look, but not who made them, when, and which comment they wrote.
const markKeys: Keys = {
  ...common,
  ...each(numbers, 'QuadPoints L IC RD CL Vertices'),
  ...each(number, 'LL LLE LLO Q'),
  '/InkList': array(numbers),
  '/LE': choice(name(), array(name())),
  ...each(name(), 'Name IT Sy'),
}

const marks =
  '/Line /Square /Circle /Polygon /PolyLine /Highlight /Underline /Squiggly /StrikeOut /Stamp /Caret /Ink'

const mark = dict({ ...markKeys, '/Subtype': name() }, shownAs(...marks.split(' ')))

const textOnThePage = dict(
  { ...markKeys, '/Subtype': name(), ...each(text, 'Contents DA DS') },
  shownAs('/FreeText'),
)

const watermark = dict(
  {
    ...common,
    '/Subtype': name(),
    '/FixedPrint': dict({ '/Matrix': numbers, '/H': number, '/V': number }),
  },
  shownAs('/Watermark'),
)

const option = choice(text, array(text))

// A field, the box on the page that shows it, or both in one (12.7.4.1). A signature's value is a
// dictionary, which the spec of the value does not allow.
const field = dict(
  {
    ...common,
    '/Subtype': name('/Widget'),
    '/FT': name('/Btn', '/Tx', '/Ch', '/Sig'),
    '/Parent': kind('field'),
    '/Kids': list(copied('field')),
    ...each(text, 'T TU DA DS'),
    ...each(number, 'Ff Q MaxLen TI'),
    ...each(choice(name(), text, array(text)), 'V DV'),
    '/Opt': array(option),
    '/I': numbers,
    '/H': name(),
    '/A': kind('action'),
    '/MK': dict({
      ...each(number, 'R TP'),
      ...each(numbers, 'BC BG'),
      ...each(text, 'CA RC AC'),
      ...each(kind('form'), 'I RI IX'),
      '/IF': dict({ '/SW': name(), '/S': name(), '/A': numbers, '/FB': boolean }),
    }),
  },
  (held, place) => isShown(held, place) && nameIs('/Subtype', '/Widget', undefined)(held, place),
)

/**
 * Kinds of links, form fields and marks. None of them runs, plays, opens, sends or attaches
 * anything.
 */
export const interactive = {
  action: choice(
    dict({ '/S': name('/GoTo'), '/D': kind('destination') }, nameIs('/S', '/GoTo')),
    dict({ '/S': name('/URI'), '/URI': text }, goesToAnAddress),
    dict(
      { '/S': name('/Named'), '/N': name('/NextPage', '/PrevPage', '/FirstPage', '/LastPage') },
      nameIs('/S', '/Named'),
    ),
  ),
  destination: choice(
    name(),
    text,
    array(choice(pageLink, number, name())),
    dict({ '/D': array(choice(pageLink, number, name())) }),
  ),
  annotation: choice(link, kind('field'), mark, textOnThePage, watermark),
  field,
} satisfies Partial<Record<KindName, Spec>>
