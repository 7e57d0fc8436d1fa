import { fileDamaged, pdfDynamicForm, pdfEmpty } from './errors.ts'
import {
  Copier,
  type NewObject,
  type NewPdf,
  type Page,
  type PdfDict,
  type PdfNotice,
  type PdfSource,
  StreamCleaner,
  catalogKeys,
  isReference,
  kind,
  kinds,
  mendPdf,
  noticesOf,
  pageKeys,
  pagesOf,
  readPdf,
  resolveDict,
  resolveValue,
  tagIndexKeys,
  tagKeys,
  writePdf,
} from './pdf/index.ts'

export type { PdfNotice } from './pdf/index.ts'

/** A PDF made anew. */
export interface CleanPdf {
  readonly bytes: Uint8Array
  /** What was lost of what its maker meant it to have. */
  readonly notices: readonly PdfNotice[]
}

/** How far up the tree of a form's fields a box on a page may stand. */
const FIELD_DEPTH = 64

/** Fields are reached from their boxes on pages: what no page shows is no part of the form. */
function copyFields(copier: Copier, pages: readonly Page[]): void {
  for (const { dict } of pages) {
    const annotations = resolveValue(copier.source, dict['/Annots'])
    for (const annotation of Array.isArray(annotations) ? annotations : []) {
      let at = resolveDict(copier.source, annotation)?.['/Parent']
      for (let depth = 0; isReference(at) && depth < FIELD_DEPTH; depth += 1) {
        copier.copy(at, kind('field'))
        at = resolveDict(copier.source, at)?.['/Parent']
      }
    }
  }
}

function copyPages(copier: Copier, pages: readonly Page[]): string {
  const tree = copier.newReference()
  // all are placed before one is copied: any may refer to any
  const places = pages.map(({ reference }) =>
    reference === undefined ? copier.newReference() : copier.placePage(reference),
  )
  pages.forEach(({ dict }, index) => {
    const page = { ...copier.copyKeys(dict, pageKeys), '/Type': '/Page', '/Parent': tree }
    copier.objects.set(places[index] ?? copier.newReference(), { value: page })
  })
  copyFields(copier, pages)
  copier.finish()
  const value = { '/Type': '/Pages', '/Kids': places, '/Count': places.length }
  copier.objects.set(tree, { value })
  return tree
}

/** Tags, and then the ways to them, which lead to what is there by then. */
function copyTags(copier: Copier, catalog: PdfDict): string | undefined {
  const original = catalog['/StructTreeRoot']
  const root = resolveDict(copier.source, original)
  if (!root) return undefined
  const reference = copier.place(original, kinds.structRoot)
  const tags = copier.copyKeys(root, tagKeys)
  copier.finish()
  const ways = copier.copyKeys(root, tagIndexKeys)
  copier.objects.set(reference, { value: { '/Type': '/StructTreeRoot', ...tags, ...ways } })
  copier.finish()
  return reference
}

async function copyDocument(copier: Copier, source: PdfSource, catalog: PdfDict): Promise<NewPdf> {
  const pages = pagesOf(source, catalog['/Pages'])
  if (pages.length === 0) throw pdfEmpty()
  const root = copier.newReference()
  const tree = copyPages(copier, pages)
  const own = copier.copyKeys(catalog, catalogKeys)
  copier.finish()
  const tags = copyTags(copier, catalog)
  copier.objects.set(root, {
    value: {
      ...own,
      '/Type': '/Catalog',
      '/Pages': tree,
      ...(tags && { '/StructTreeRoot': tags }),
    },
  })
  const cleaner = new StreamCleaner(copier)
  const objects = new Map<string, NewObject>()
  // a stream's codings may bring another: it is met further on in this very loop
  for (const [reference, object] of copier.objects) {
    if ('stream' in object) {
      objects.set(reference, { stream: await cleaner.clean(object.stream) })
      copier.finish()
    } else objects.set(reference, object)
  }
  return { version: source.version, root, objects }
}

/**
 * Makes a PDF anew of what a document is read by: text, pages, looks, links, bookmarks, form
 * fields, layers, and tags for screen readers. All else stays behind: who made it, when and with
 * what (Info, XMP, EXIF), programs and actions, attachments, comments, old revisions, what no page
 * shows. A file that the empty password opens is written without one.
 *
 * It loads no Payload and touches neither disk nor network. Memory: a few times the file's size,
 * and up to 2 GiB where a file is made to unfold (qpdf's own bound): run it where that is bounded.
 * @throws KerbenError `file_damaged`, `pdf_locked`, `pdf_empty`, `pdf_dynamic_form` (400),
 * `pdf_too_large` (413)
 */
export async function cleanPdf(input: Uint8Array): Promise<CleanPdf> {
  const sound = await readPdf(input)
  const source = sound ?? (await readPdf(await mendPdf(input)))
  const catalog = source && resolveDict(source, source.trailer['/Root'])
  if (!catalog) throw fileDamaged()
  if (resolveDict(source, catalog['/AcroForm'])?.['/XFA'] !== undefined) throw pdfDynamicForm()
  const copier = new Copier(source)
  const document = await copyDocument(copier, source, catalog)
  // what had to be mended was cut off, unless its end is there and nothing is missing
  if (!sound && (!Buffer.from(input).includes('%%EOF') || copier.dangling > 0)) throw fileDamaged()
  return { bytes: await writePdf(document), notices: noticesOf(source) }
}
