import { deflateSync } from 'node:zlib'

import { fileDamaged, pdfTooLarge } from '../errors.ts'
import type { CopiedStream, Copier } from './copier.ts'
import { type Coding, decode, filterCalled, inflatedLength, isOfPictures } from './decode.ts'
import { blankJpegMetadata, jpegWithoutMetadata } from './jpeg.ts'
import { jpeg2000WithoutMetadata } from './jpeg2000.ts'
import { limits } from './limits.ts'
import { type Keys, boolean, each, number, stream } from './spec.ts'
import { type PdfDict, type PdfStream, type PdfValue, resolveDict, resolveValue } from './value.ts'

// ISO 32000-2, tables 8 to 13: the parameters of codings.
const parmKeys: Keys = {
  ...each(number, 'Predictor Colors BitsPerComponent Columns EarlyChange'),
  ...each(number, 'K Rows DamagedRowsBeforeError ColorTransform'),
  ...each(boolean, 'EndOfLine EncodedByteAlign EndOfBlock BlackIs1'),
  '/JBIG2Globals': stream({}),
}

const asList = (value: PdfValue | undefined): PdfValue[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** The codings of a stream, the outermost first. */
function codingsOf(copier: Copier, { dict }: PdfStream): Coding[] {
  const names = asList(resolveValue(copier.source, dict['/Filter']))
  const parms = asList(resolveValue(copier.source, dict['/DecodeParms'] ?? dict['/DP']))
  if (names.length > limits.filters) throw pdfTooLarge('codings of a part', limits.filters)
  return names.flatMap((name, place) => {
    const called = resolveValue(copier.source, name)
    if (called === '/Crypt') return []
    const filter = filterCalled(called)
    if (!filter) throw fileDamaged()
    const told = resolveDict(copier.source, parms[place]) ?? {}
    return [{ filter, parms: copier.copyKeys(told, parmKeys) }]
  })
}

const isPredicted = ({ parms }: Coding) => Number(parms['/Predictor'] ?? 1) > 1

/** The keys that describe a stream's coding. The new file uses one coding for each stream. */
const keysOf = ({ filter, parms }: Coding): PdfDict => ({
  '/Filter': filter,
  ...(Object.keys(parms).length > 0 && { '/DecodeParms': parms }),
})

const withoutMetadata: Partial<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  '/DCTDecode': jpegWithoutMetadata,
  '/JPXDecode': jpeg2000WithoutMetadata,
}

/** An estimate of the bytes of an image's pixels, counting one colour channel. */
function pixelsOf({ dict }: CopiedStream): number {
  const bits = dict['/ImageMask'] === true ? 1 : Number(dict['/BitsPerComponent'] ?? 8)
  return (Number(dict['/Width'] ?? 0) * Number(dict['/Height'] ?? 0) * bits) / 8
}

/**
 * Cleans the bytes of streams: removes the metadata of images, and limits the decoded size of all
 * streams together.
 */
export class StreamCleaner {
  #decoded = 0

  constructor(readonly copier: Copier) {}

  /**
   * A stream's version for the new file.
   * @throws KerbenError `file_damaged` (400), `pdf_too_large` (413)
   */
  async clean(copied: CopiedStream): Promise<PdfStream> {
    const { dict, draws, original } = copied
    if (pixelsOf(copied) > limits.stream) throw pdfTooLarge('bytes in an image', limits.stream)
    const codings = codingsOf(this.copier, original)
    const last = codings.at(-1)
    const coded = await this.#decode(original.data, codings.slice(0, -1))
    if (last && isOfPictures(last.filter)) {
      const picture = withoutMetadata[last.filter]?.(coded) ?? coded
      return { dict: { ...dict, ...keysOf(last) }, data: picture }
    }
    if (draws && !codings.some(isPredicted)) return this.#instructions(dict, coded, last)
    if (last?.filter === '/FlateDecode') {
      this.#count(await inflatedLength(coded, limits.stream))
      return { dict: { ...dict, ...keysOf(last) }, data: coded }
    }
    const plain = last ? await decode(coded, last, limits.stream) : coded
    return this.#deflated(dict, plain, last?.parms ?? {})
  }

  async #instructions(dict: PdfDict, coded: Uint8Array, last: Coding | undefined) {
    const plain = Buffer.from(last ? await decode(coded, last, limits.instructions) : coded)
    const isAsItWas = !blankJpegMetadata(plain) && last?.filter === '/FlateDecode'
    if (!isAsItWas) return this.#deflated(dict, plain, {})
    this.#count(plain.length)
    return { dict: { ...dict, ...keysOf(last) }, data: coded }
  }

  /**
   * Encodes plain bytes with `/FlateDecode`. A predictor does not depend on the coding, so its
   * parameters are kept.
   */
  #deflated(dict: PdfDict, plain: Uint8Array, parms: PdfDict): PdfStream {
    this.#count(plain.length)
    const { '/EarlyChange': _ofLzw, ...told } = parms
    return {
      dict: { ...dict, ...keysOf({ filter: '/FlateDecode', parms: told }) },
      data: deflateSync(plain),
    }
  }

  #count(bytes: number): void {
    this.#decoded += bytes
    if (this.#decoded > limits.streams)
      throw pdfTooLarge('bytes in all parts, unfolded', limits.streams)
  }

  /** Decodes all codings but the last. */
  async #decode(bytes: Uint8Array, codings: readonly Coding[]) {
    let decoded = bytes
    for (const coding of codings) {
      // no program wraps a predicted stream, or an image format, in a further coding
      if (isPredicted(coding) || isOfPictures(coding.filter)) throw fileDamaged()
      decoded = await decode(decoded, coding, limits.stream)
    }
    return decoded
  }
}
