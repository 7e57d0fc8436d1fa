import { beforeAll, describe, expect, it } from '@jest/globals'
import { type PDFDocumentProxy, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

import { cleanPdf } from '#desk/files/cleanPdf.ts'
import { inObjectStreams, onePage, pdfOf, streamOf } from '../../../support/pdfFiles.ts'

/** Two pages as a word processor writes them: tags, links, bookmarks, a form, labels. */
const report = pdfOf({
  ...onePage(),
  1: '<</Type/Catalog/Pages 2 0 R/Lang(ky)/MarkInfo<</Marked true>>/StructTreeRoot 20 0 R/Outlines 30 0 R/AcroForm<</Fields[12 0 R]/DA(/F1 9 Tf)>>/PageLabels<</Nums[0<</S/r>>]>>/Names<</Dests<</Names[(end)[6 0 R/Fit]]>>>>/ViewerPreferences<</DisplayDocTitle true>>>>',
  2: '<</Type/Pages/Kids[3 0 R 7 0 R]/Count 2/MediaBox[0 0 200 200]/Resources<</Font<</F1 5 0 R>>>>>>',
  3: '<</Type/Page/Parent 2 0 R/StructParents 0/Contents 4 0 R/Annots[10 0 R 11 0 R 12 0 R]>>',
  4: streamOf('', '/P <</MCID 0>> BDC BT /F1 24 Tf 20 100 Td (Hello) Tj ET EMC'),
  6: '<</Type/Page/Parent 7 0 R/Contents 8 0 R>>',
  7: '<</Type/Pages/Parent 2 0 R/Kids[6 0 R]/Count 1/Rotate 90>>',
  8: streamOf('', 'BT /F1 24 Tf 20 100 Td (Goodbye) Tj ET'),
  10: '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://iom.int/)>>/Contents(IOM)/StructParent 1>>',
  11: '<</Type/Annot/Subtype/Link/Rect[9 9 19 19]/A<</S/GoTo/D(end)>>>>',
  12: '<</Type/Annot/Subtype/Widget/Rect[0 50 99 60]/FT/Tx/T(name)/TU(Your name)/V(Aizada)/DA(/F1 9 Tf)>>',
  20: '<</Type/StructTreeRoot/K 21 0 R/ParentTree<</Nums[0[22 0 R]1 23 0 R]>>/RoleMap<</Standard/P>>>>',
  21: '<</Type/StructElem/S/Document/P 20 0 R/K[22 0 R 23 0 R]>>',
  22: '<</Type/StructElem/S/Figure/P 21 0 R/Pg 3 0 R/Alt(A mountain)/K 0>>',
  23: '<</Type/StructElem/S/Link/P 21 0 R/Pg 3 0 R/K<</Type/OBJR/Obj 10 0 R>>>>',
  30: '<</Type/Outlines/First 31 0 R/Last 31 0 R/Count 1>>',
  31: '<</Title(Second page)/Parent 30 0 R/Dest[6 0 R/Fit]>>',
})

/** What somebody reads, sees and hears of a PDF, by another reader than the one that wrote it. */
async function readingOf(bytes: Uint8Array) {
  const document: PDFDocumentProxy = await getDocument({
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  const pages = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push({
      text: items.map((item) => ('str' in item ? item.str : '')),
      view: page.view,
      rotate: page.rotate,
      links: (await page.getAnnotations()).map((found: Record<string, unknown>) => [
        found['subtype'],
        found['url'],
        found['dest'],
        found['fieldName'],
        found['fieldValue'],
        found['alternativeText'],
      ]),
      tags: JSON.stringify(await page.getStructTree()).replace(/"id":"[^"]*"/g, '"id"'),
    })
  }
  const outline = (await document.getOutline()) as { title: string }[] | null
  const reading = {
    pages,
    outline: outline?.map(({ title }) => title),
    labels: await document.getPageLabels(),
    marked: await document.getMarkInfo(),
    preferences: await document.getViewerPreferences(),
    language: ((await document.getMetadata()).info as { Language?: string }).Language,
  }
  await document.loadingTask.destroy()
  return reading
}

describe('what is read of a cleaned PDF', () => {
  let before: Awaited<ReturnType<typeof readingOf>>

  beforeAll(async () => {
    before = await readingOf(report)
  })

  it('is all that the sample was made to have', () => {
    expect(before.pages.map(({ text }) => text.join(''))).toEqual(['Hello', 'Goodbye'])
    expect(before.pages[1]?.rotate).toBe(90)
    expect(before.pages[0]?.tags).toContain('A mountain')
    expect(before.outline).toEqual(['Second page'])
    expect(before.language).toBe('ky')
  })

  it('is what it was: text, links, form, bookmarks, labels, tags, language', async () => {
    expect(await readingOf((await cleanPdf(report)).bytes)).toEqual(before)
  })

  it('is that of one in object streams as well', async () => {
    const { bytes } = await cleanPdf(await inObjectStreams(report))
    expect(await readingOf(bytes)).toEqual(before)
  })
})
