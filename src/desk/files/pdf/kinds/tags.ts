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
  pageLink,
  pairs,
  text,
} from '../spec.ts'
import { nameIs } from './nameIs.ts'

// ISO 32000-2, 14.7 and 14.8: the structure that screen readers use.

/** The attributes of the standard owners (14.8.5); those that producers add are left out. */
const attributeNames =
  'Placement WritingMode BackgroundColor BorderColor BorderStyle BorderThickness Color Padding SpaceBefore SpaceAfter StartIndent EndIndent TextIndent TextAlign BBox Width Height BlockAlign InlineAlign TBorderStyle TPadding LineHeight BaselineShift TextDecorationType TextDecorationColor TextDecorationThickness RubyAlign RubyPosition GlyphOrientationVertical ColumnCount ColumnGap ColumnWidths TextPosition ListNumbering ContinuedList ContinuedFrom Role Checked checked Desc RowSpan ColSpan Headers Scope Summary Short Subtype Attached NoteType'

const single = choice(name(), number, boolean, text)

const owners = ['/Layout', '/List', '/PrintField', '/Table', '/Artifact', '/FENote']

const attributes = dict(
  {
    '/O': name(...owners),
    ...each(choice(single, array(choice(single, array(single)))), attributeNames),
  },
  nameIs('/O', ...owners),
)

const markedContent = dict(
  { '/Pg': pageLink, '/MCID': number, '/Stm': copied('form') },
  nameIs('/Type', '/MCR'),
)

const wholeObject = dict(
  { '/Pg': pageLink, '/Obj': choice(copied('annotation'), copied('xobject')) },
  nameIs('/Type', '/OBJR'),
)

/** Only tags of existing pages: those of a removed page may still contain its words. */
const isOnAPage: When = (held, { isPage }) => held['/Pg'] === undefined || isPage(held['/Pg'])

const content = choice(number, markedContent, wholeObject, kind('structElement'))

/**
 * The keys of the root of all tags. Its indices are copied later, since they may only refer to
 * copied tags.
 */
export const tagKeys: Keys = {
  '/K': choice(kind('structElement'), list(kind('structElement'))),
  '/RoleMap': map(name()),
  '/ClassMap': map(choice(attributes, list(attributes))),
  '/Namespaces': list(kind('namespace')),
}

/** The indices by which page content and ids find their tags. */
export const tagIndexKeys: Keys = {
  '/IDTree': kind('idTree'),
  '/ParentTree': kind('parentTree'),
  '/ParentTreeNextKey': number,
}

const tagged = copied('structElement')

/** Kinds of tags, and of the trees that find them. */
export const tags = {
  structRoot: dict(tagKeys, nameIs('/Type', '/StructTreeRoot')),
  structElement: dict(
    {
      '/S': name(),
      '/P': choice(copied('structRoot'), tagged),
      '/Pg': pageLink,
      '/K': choice(content, list(content)),
      '/A': choice(attributes, array(choice(attributes, number))),
      '/C': choice(name(), array(choice(name(), number))),
      '/R': number,
      ...each(text, 'ID T Lang Alt E ActualText Phoneme'),
      '/PhoneticAlphabet': name(),
      '/NS': kind('namespace'),
    },
    isOnAPage,
  ),
  namespace: dict({
    '/NS': text,
    '/RoleMapNS': map(choice(name(), array(choice(name(), kind('namespace'))))),
  }),
  idTree: dict({
    '/Kids': list(kind('idTree')),
    '/Names': pairs(tagged),
    '/Limits': array(text),
  }),
  parentTree: dict({
    '/Kids': list(kind('parentTree')),
    '/Nums': pairs(choice(tagged, array(tagged))),
    '/Limits': array(number),
  }),
} satisfies Partial<Record<KindName, Spec>>
