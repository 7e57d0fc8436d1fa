import type { Coding } from '#newsstand/api/index.ts'

/** By preference, where the client has none. */
const codings: readonly Coding[] = ['br', 'gzip', 'identity']

/** Clients send few different headers; more than these would be somebody's attempt to fill memory. */
const REMEMBERED = 100

const remembered = new Map<string, Coding>()

/**
 * The coding that an `Accept-Encoding` header asks for (RFC 9110, 12.5.3): of those with the highest
 * quality the one that compresses best. Where the client takes none of ours, the body as it is:
 * better than no answer.
 */
export function contentCoding(header: string | undefined): Coding {
  if (header === undefined) return 'identity'
  const known = remembered.get(header)
  if (known) return known
  const coding = negotiate(header)
  if (remembered.size < REMEMBERED && header.length < 200) remembered.set(header, coding)
  return coding
}

function negotiate(header: string): Coding {
  const qualities = new Map(header.split(',').map(readCoding))
  const any = qualities.get('*')
  const qualityOf = (coding: Coding): number =>
    qualities.get(coding) ??
    (coding === 'gzip' ? qualities.get('x-gzip') : undefined) ??
    // the body as it is stays acceptable unless it is refused, and is least wanted
    (coding === 'identity' ? (any === 0 ? 0 : Number.MIN_VALUE) : (any ?? 0))

  const best = Math.max(...codings.map(qualityOf))
  return (best > 0 && codings.find((coding) => qualityOf(coding) === best)) || 'identity'
}

function readCoding(item: string): [name: string, quality: number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const value = quality === undefined ? 1 : Number(quality)
  return [name, value >= 0 && value <= 1 ? value : 0]
}
