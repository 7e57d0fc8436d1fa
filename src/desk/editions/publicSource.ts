import { groupOf, textOf } from './publicValues.ts'

/**
 * Where a statement comes from, as snapshots hold it.
 * @param value the group of `sourceField`
 * @returns null without an address: a name alone leads nowhere
 */
export function sourceOf(value: unknown): { label: string | null; url: string } | null {
  const { label, url } = groupOf(value)
  const address = textOf(url)
  return address === null ? null : { label: textOf(label), url: address }
}
