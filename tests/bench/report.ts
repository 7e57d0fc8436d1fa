import { cpus, loadavg, totalmem } from 'node:os'

/** One line of the table. */
export interface Row {
  readonly what: string
  readonly measured: string
  readonly against: string
  /** The value that is compared with the limit. */
  readonly value: number
  readonly limit: { readonly least: number } | { readonly most: number }
  /** Behind the value and the limit: `×`, ` MB`. */
  readonly unit: string
}

/** Whether a row is as it should be. */
export const isMet = ({ value, limit }: Row): boolean =>
  'least' in limit ? value >= limit.least : value <= limit.most

const written = (value: number, unit: string): string =>
  `${value >= 100 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(3))}${unit}`

/** Requests a second, for people. */
export const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')}/s`

/** Milliseconds, for people. */
export const ms = (value: number): string => `${Number(value.toPrecision(3))} ms`

/** The rows as a table in Markdown, columns in line. */
export function table(rows: readonly Row[]): string {
  const head = ['what', 'measured', 'against', 'result', 'wanted', '']
  const lines = rows.map((row) => {
    const { what, measured, against, value, limit, unit } = row
    const wanted = 'least' in limit ? `≥ ${limit.least}${unit}` : `≤ ${limit.most}${unit}`
    return [what, measured, against, written(value, unit), wanted, isMet(row) ? 'ok' : 'missed']
  })
  const widths = head.map((name, column) =>
    Math.max(name.length, 3, ...lines.map((line) => line[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...lines.map(line)].join('\n')
}

/** The machine, as far as it explains the numbers. */
export function machine(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  const load = loadavg()[0]?.toFixed(1)
  return `${cpu?.model.trim()}, ${cpus().length} cores, ${memory} GB, Node ${process.version}, load ${load}`
}
