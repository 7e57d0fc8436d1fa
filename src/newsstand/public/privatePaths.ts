import type { PublicType } from '#shared/contract/index.ts'

/**
 * Whether a path asks for a safeguarded type (shelters, hotlines, services …), by any of its ways:
 * such a request is logged without anything that leads to the person who made it. A path that cannot
 * be decoded counts as one.
 */
export function privatePaths(types: readonly PublicType[]): (path: string) => boolean {
  const names = new Set(
    types.filter(({ workflow }) => workflow === 'safeguarded').map(({ slug }) => slug),
  )
  return (path) => {
    try {
      // `hotlines.vcf` asks for hotlines as well
      const segments = decodeURIComponent(path).toLowerCase().split(/[/.?]/)
      return segments.some((segment) => names.has(segment))
    } catch {
      return true
    }
  }
}
