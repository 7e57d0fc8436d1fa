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
  repairPdf,
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

/** A rewritten PDF. */
export interface CleanPdf {
  readonly bytes: Uint8Array
  /** What cleaning removed that the author may have wanted to keep. */
  readonly notices: readonly PdfNotice[]
}

/** How many parents of a form box on a page are followed at most. */
const FIELD_DEPTH = 64

/**
 * Copies form fields by way of their boxes on pages; a field without a box on a page is left out.
 */
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
  // every page gets its reference before any is copied, since pages may refer to each other
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

/** Copies the tags first, then the indices to them, which may only lead to copied tags. */
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
  // cleaning a stream may add another one for its codings; this loop reaches that one too
  for (const [reference, object] of copier.objects) {
    if ('stream' in object) {
      objects.set(reference, { stream: await cleaner.clean(object.stream) })
      copier.finish()
    } else objects.set(reference, object)
  }
  return { version: source.version, root, objects }
}

/**
 * Rewrites a PDF with only the parts that a reader sees or uses: text, pages, graphics, links,
 * bookmarks, form fields, layers, and tags for screen readers. All else is removed: who made it,
 * when and with what (Info, XMP, EXIF), programs and actions, attachments, comments, old revisions,
 * and anything that no page shows. A file that opens with the empty password is written without
 * encryption. It loads no Payload and uses neither disk nor network. It takes a few times the
 * file's size in memory, and up to 2 GiB (qpdf's own limit) for a malicious file: run it where
 * memory is limited.
 * @throws KerbenError `file_damaged`, `pdf_locked`, `pdf_empty`, `pdf_dynamic_form` (400),
 * `pdf_too_large` (413)
 */
export async function cleanPdf(input: Uint8Array): Promise<CleanPdf> {
  const sound = await readPdf(input)
  const source = sound ?? (await readPdf(await repairPdf(input)))
  const catalog = source && resolveDict(source, source.trailer['/Root'])
  if (!catalog) throw fileDamaged()
  if (resolveDict(source, catalog['/AcroForm'])?.['/XFA'] !== undefined) throw pdfDynamicForm()
  const copier = new Copier(source)
  const document = await copyDocument(copier, source, catalog)
  // a repaired file may have lost its end: accept it only with an end marker and no missing objects
  if (!sound && (!Buffer.from(input).includes('%%EOF') || copier.dangling > 0)) throw fileDamaged()
  return { bytes: await writePdf(document), notices: noticesOf(source) }
}
