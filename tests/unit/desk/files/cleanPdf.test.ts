import { beforeAll, describe, expect, it } from '@jest/globals'

import { cleanPdf } from '#desk/files/cleanPdf.ts'
import type { KerbenError } from '#shared/errors/index.ts'
import {
  type Objects,
  byQpdf,
  inObjectStreams,
  onePage,
  pdfOf,
  revised,
  streamOf,
  zeroes,
} from '../../../support/pdfFiles.ts'
import { allOf } from '../../../support/readPdf.ts'
import { emptyZip } from '../../../support/sampleFiles.ts'

const cleaned = async (bytes: Uint8Array) => (await cleanPdf(bytes)).bytes

// Everything that must be removed carries this word.
const WORD = 'SMUGGLED'

const file = (name: string) => `<</Type/Filespec/F(${name})/EF<</F 21 0 R>>>>`
const attached = streamOf(`/Type/EmbeddedFile/Subtype/${WORD}`, WORD)
const annotation = (keys: string) => `/Annots[<</Type/Annot/Rect[0 0 9 9]${keys}>>]`
const metadata = streamOf('/Type/Metadata/Subtype/XML', `<x:xmpmeta>${WORD}</x:xmpmeta>`)
const script = `<</S/JavaScript/JS(${WORD})>>`

interface Sent {
  readonly catalog?: string
  readonly page?: string
  readonly more?: Objects
  readonly trailer?: string
}

/** Each is harmful, or tells of somebody, in a place of its own. */
const forbidden: Readonly<Record<string, Sent>> = {
  Info: { trailer: '/Info 20 0 R', more: { 20: `<</Author(${WORD})/Title(${WORD})>>` } },
  'an identity': { trailer: `/ID[(${WORD})(${WORD})]` },
  XMP: { catalog: '/Metadata 20 0 R', more: { 20: metadata } },
  'XMP of a page': { page: '/Metadata 20 0 R', more: { 20: metadata } },
  'a script at the start': { catalog: `/OpenAction${script}` },
  'a script of the document': { catalog: `/Names<</JavaScript<</Names[(a)${script}]>>>>` },
  'a script of a page': { page: `/AA<</O${script}>>` },
  'a script of a link': { page: annotation(`/Subtype/Link/A${script}`) },
  'a script after another action': {
    page: annotation(`/Subtype/Link/A<</S/Named/N/NextPage/Next${script}>>`),
  },
  'a script of a field': {
    page: '/Annots[20 0 R]',
    catalog: '/AcroForm<</Fields[20 0 R]>>',
    more: { 20: `<</Subtype/Widget/Rect[0 0 9 9]/FT/Tx/T(a)/AA<</K${script}>>>>` },
  },
  'a program': { page: annotation(`/Subtype/Link/A<</S/Launch/F(${WORD})>>`) },
  'a form that is sent': { page: annotation(`/Subtype/Link/A<</S/SubmitForm/F(${WORD})>>`) },
  'data that is fetched': { page: annotation(`/Subtype/Link/A<</S/ImportData/F(${WORD})>>`) },
  'another file': { page: annotation(`/Subtype/Link/A<</S/GoToR/F(${WORD})/D[0/Fit]>>`) },
  'an attached PDF': { page: annotation(`/Subtype/Link/A<</S/GoToE/T<</N(${WORD})>>>>`) },
  'an address that is a script': {
    page: annotation(`/Subtype/Link/A<</S/URI/URI(javascript:${WORD})>>`),
  },
  'an address of a file': { page: annotation(`/Subtype/Link/A<</S/URI/URI(file:///${WORD})>>`) },
  attachments: {
    catalog: `/Names<</EmbeddedFiles<</Names[(a)${file(WORD)}]>>>>/Collection<</D(${WORD})>>`,
    more: { 21: attached },
  },
  'an associated file': { catalog: `/AF[${file(WORD)}]`, more: { 21: attached } },
  'a file as a note': {
    page: annotation(`/Subtype/FileAttachment/FS${file(WORD)}`),
    more: { 21: attached },
  },
  'a film': { page: annotation(`/Subtype/Movie/Movie<</F(${WORD})>>`) },
  'a screen': { page: annotation(`/Subtype/Screen/A<</S/Rendition/JS(${WORD})>>`) },
  'rich media': { page: annotation(`/Subtype/RichMedia/RichMediaContent<</X(${WORD})>>`) },
  'a model': { page: annotation('/Subtype/3D/3DD 21 0 R'), more: { 21: attached } },
  'a note': { page: annotation(`/Subtype/Text/T(${WORD})/Contents(${WORD})`) },
  'who marked a passage': {
    page: annotation(`/Subtype/Highlight/T(${WORD})/Contents(${WORD})/M(${WORD})`),
  },
  'a mark that is hidden': { page: annotation(`/Subtype/FreeText/F 2/Contents(${WORD})`) },
  'data of programs': { page: `/PieceInfo<</Illustrator<</Private(${WORD})>>>>` },
  'a thumbnail': { page: '/Thumb 21 0 R', more: { 21: attached } },
  'a place on a map': { page: `/VP[<</Measure<</GCS<</WKT(${WORD})>>>>>>]` },
  rights: { catalog: `/Perms<</UR3<</Reference[(${WORD})]>>>>` },
  'a key of its own': {
    catalog: `/${WORD}(${WORD})`,
    page: `/${WORD} 21 0 R`,
    more: { 21: attached },
  },
  'a page that is none': {
    more: { 20: `<</Type/Page/Parent 2 0 R/Contents 21 0 R>>`, 21: streamOf('', `(${WORD}) Tj`) },
    catalog: '/Dests<</a[20 0 R/Fit]>>',
  },
  'a field that no page shows': {
    catalog: '/AcroForm<</Fields[20 0 R]>>',
    more: { 20: `<</FT/Tx/T(${WORD})/V(${WORD})>>` },
  },
  'words of a page that was taken out': {
    catalog: '/StructTreeRoot 20 0 R',
    more: {
      20: '<</Type/StructTreeRoot/K 21 0 R>>',
      21: `<</Type/StructElem/S/P/P 20 0 R/Pg 22 0 R/ActualText(${WORD})>>`,
      22: '<</Type/Page/Parent 2 0 R>>',
    },
  },
  'what nothing leads to': { more: { 30: `(${WORD})` } },
}

const sent = ({ catalog = '', page = '', more = {}, trailer = '' }: Sent): Buffer =>
  pdfOf({ ...onePage({ catalog, page }), ...more }, { trailer })

/** Each name is written by the codes of its letters. */
const escaped = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString('latin1')
      .replace(
        /\/(JavaScript|JS|Launch|EmbeddedFiles|EF|Info|Metadata|OpenAction|AA|A|S|URI)(?=[\s/<[(\d])/g,
        (_, name: string) =>
          `/${[...name].map((letter) => `#${letter.charCodeAt(0).toString(16)}`).join('')}`,
      ),
    'latin1',
  )

const disguises: Readonly<Record<string, (bytes: Buffer) => Buffer | Promise<Buffer>>> = {
  'in an object stream': inObjectStreams,
  'encrypted for everybody': (bytes) =>
    byQpdf(bytes, '--encrypt', '', 'owner', '256', '--', '--preserve-unreferenced'),
  'its names spelt by codes, its table lost': escaped,
  'in an older revision': (bytes) => revised(bytes, onePage()),
}

async function expectNoTrace(bytes: Buffer): Promise<void> {
  const text = await allOf(await cleaned(bytes))
  expect(text).not.toContain(WORD)
  expect(text).not.toMatch(/JavaScript|Launch|EmbeddedFile|OpenAction|Metadata/)
  expect(text).toContain('(Hello) Tj')
}

/** One example of each reason for which cleaning keeps or removes something. */
const disguised = [
  'Info',
  'XMP of a page',
  'a script at the start',
  'a program',
  'an address that is a script',
  'attachments',
  'a file as a note',
  'a key of its own',
]

describe('a cleaned PDF', () => {
  it.each(Object.entries(forbidden))('holds no trace of %s', async (_what, parts) => {
    await expectNoTrace(sent(parts))
  })

  describe.each(Object.entries(disguises))('%s', (_how, disguise) => {
    it.each(disguised)('holds no trace of %s', async (what) => {
      await expectNoTrace(await disguise(sent(forbidden[what] ?? {})))
    })
  })

  it.each([
    [
      'HTML before it',
      Buffer.concat([Buffer.from('<html><script>1</script>\n'), pdfOf(onePage())]),
    ],
    ['HTML in a comment', pdfOf({ ...onePage(), 4: `% <html>\n${String(onePage()[4])}` })],
    ['a ZIP behind it', Buffer.concat([pdfOf(onePage()), emptyZip])],
    ['anything behind it', Buffer.concat([pdfOf(onePage()), Buffer.from(WORD)])],
  ])('is nothing else as well: %s', async (_what, bytes) => {
    const text = Buffer.from(await cleaned(bytes)).toString('latin1')
    expect(text).toMatch(/^%PDF-1\.7\n/)
    expect(text).toMatch(/%%EOF\n$/)
    for (const word of ['<html>', 'PK\x05\x06', WORD]) expect(text).not.toContain(word)
  })

  it('is the same for the same file, and hardly larger', async () => {
    const bytes = pdfOf(onePage())
    const [once, twice] = [await cleaned(bytes), await cleaned(bytes)]
    expect(Buffer.from(once).equals(twice)).toBe(true)
    expect(once.length).toBeLessThan(bytes.length + 200)
  })
})

describe('a PDF that is accepted', () => {
  const plain = pdfOf(onePage())

  it.each([
    ['zeroes behind its end', Buffer.concat([plain, Buffer.alloc(2048)])],
    ['blanks behind its end', Buffer.concat([plain, Buffer.from(' '.repeat(30))])],
    ['a kilobyte of junk before its head', Buffer.concat([Buffer.alloc(1000, 'x'), plain])],
    ['version 2.0', pdfOf(onePage(), { version: '2.0' })],
    ['version 1.2', pdfOf(onePage(), { version: '1.2' })],
    [
      'a wrong table of references',
      Buffer.from(plain.toString('latin1').replace(/0{8}\d\d /g, '0000000007 '), 'latin1'),
    ],
    [
      'a wrong length of a stream',
      Buffer.from(plain.toString('latin1').replace(/Length 36/, 'Length 3 '), 'latin1'),
    ],
  ])('may have %s', async (_what, bytes) => {
    expect(await allOf(await cleaned(bytes))).toContain('(Hello) Tj')
  })

  it.each([
    ['linearized', ['--linearize']],
    ['of object streams', ['--object-streams=generate']],
    ['encrypted with RC4', ['--allow-weak-crypto', '--encrypt', '', 'owner', '40', '--']],
    ['encrypted with AES', ['--encrypt', '', 'owner', '256', '--']],
  ])('may be %s', async (_what, args) => {
    const text = await allOf(await cleaned(await byQpdf(plain, ...args)))
    expect(text).toContain('(Hello) Tj')
    expect(text).not.toContain('/Encrypt')
  })
})

describe('a PDF that is refused', () => {
  const refusal = async (bytes: Uint8Array) =>
    cleanPdf(bytes).then(
      () => 'accepted',
      (error: KerbenError) => [error.code, error.errors[0]?.path],
    )
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  const kids = Array.from({ length: 5_001 }, () => '3 0 R').join(' ')
  const bomb = streamOf('/Filter/FlateDecode', zeroes(70 * 1024 * 1024))

  it.each([
    [
      'without pages',
      'pdf_empty',
      pdfOf({ 1: '<</Type/Catalog/Pages 2 0 R>>', 2: '<</Type/Pages/Kids[]/Count 0>>' }),
    ],
    [
      'that is a dynamic form',
      'pdf_dynamic_form',
      pdfOf(onePage({ catalog: '/AcroForm<</Fields[]/XFA(<xdp/>)>>' })),
    ],
    ['that is cut off', 'file_damaged', pdfOf(onePage()).subarray(0, 420)],
    ['that is none', 'file_damaged', Buffer.from('%PDF-1.4\nnothing at all\n%%EOF\n')],
    [
      'whose pages are a circle',
      'file_damaged',
      pdfOf({ ...onePage(), 2: '<</Type/Pages/Kids[2 0 R]/Count 1>>' }),
    ],
    [
      'whose page is missing',
      'file_damaged',
      pdfOf({ ...onePage(), 2: '<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>' }),
    ],
    [
      'of too many pages',
      'pdf_too_large',
      pdfOf({ ...onePage(), 2: `<</Type/Pages/Kids[${kids}]/Count 5001>>` }),
    ],
    [
      'whose instructions unfold to more than 64 MB',
      'pdf_too_large',
      pdfOf({ ...onePage(), 4: bomb }),
    ],
    [
      'of too large an image',
      'pdf_too_large',
      pdfOf({
        ...onePage({ page: '/Annots[20 0 R]' }),
        20: '<</Subtype/Stamp/Rect[0 0 9 9]/AP<</N 21 0 R>>>>',
        21: streamOf('/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</I 22 0 R>>>>', ''),
        22: streamOf(
          '/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceGray',
          '',
        ),
      }),
    ],
  ])('is one %s: %s', async (_what, code, bytes) => {
    expect(await refusal(bytes)).toEqual([code, 'file'])
  })

  it('is one with a password, whichever reader encrypted it', async () => {
    for (const bits of ['128', '256']) {
      const args = ['--allow-weak-crypto', '--encrypt', 'secret', 'owner', bits, '--']
      expect(await refusal(await byQpdf(pdfOf(onePage()), ...args))).toEqual(['pdf_locked', 'file'])
    }
  })

  it('keeps nobody waiting, however deep or long it is', async () => {
    const deep = pdfOf(onePage({ page: `/Rotate ${nested(100_000)}` }))
    expect(['accepted', ['file_damaged', 'file']]).toContainEqual(await refusal(deep))
    const codes = Buffer.from('#41'.repeat(6_000_000))
    const long = Buffer.concat([Buffer.from('%PDF-1.4\n'), codes, pdfOf(onePage()).subarray(9)])
    expect(['accepted', ['file_damaged', 'file']]).toContainEqual(await refusal(long))
  })
})

describe('who uploads a PDF', () => {
  const notices = async (parts: Sent) => (await cleanPdf(sent(parts))).notices
  let signed: Sent

  beforeAll(() => {
    signed = {
      catalog: '/AcroForm<</SigFlags 3/Fields[20 0 R]>>',
      page: '/Annots[20 0 R]',
      more: {
        20: '<</Subtype/Widget/Rect[0 0 9 9]/FT/Sig/T(Signature)/V 21 0 R>>',
        21: '<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 9 9 9]/Contents<00>/Name(Aizada)>>',
      },
    }
  })

  it('is told of a signature, which goes, name and all', async () => {
    expect(await notices(signed)).toEqual(['signature'])
    expect(await allOf(await cleaned(sent(signed)))).not.toMatch(/ByteRange|Aizada/)
  })

  it('is told of attachments and comments', async () => {
    expect(await notices(forbidden['a file as a note'] ?? {})).toEqual(['attachments'])
    expect(await notices(forbidden['attachments'] ?? {})).toEqual(['attachments'])
    expect(await notices(forbidden['a note'] ?? {})).toEqual(['comments'])
  })

  it('is told nothing where nothing is lost', async () => {
    expect(await notices({})).toEqual([])
  })
})
