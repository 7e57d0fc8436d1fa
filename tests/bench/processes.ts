import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

const MEGABYTE = 1024 * 1024

/** The process that a newsstand keeps as its desk. */
export function deskOf(newsstand: number): number {
  const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(newsstand)]).toString()
  const line = children.split('\n').find((text) => text.includes('--kept'))
  return Number.parseInt(line ?? '', 10)
}

/** The TCP port on which a process listens. A kept desk tells it to its newsstand alone. */
export function portOf(pid: number): number {
  const folder = `/proc/${pid}/fd`
  const sockets = new Set(
    readdirSync(folder).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${fd}`))?.[1] ?? []
      } catch {
        return [] // closed meanwhile
      }
    }),
  )
  for (const line of readFileSync(`/proc/${pid}/net/tcp`, 'utf8').split('\n').slice(1)) {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
    // 0A: listening
    if (state === '0A' && sockets.has(inode)) return Number.parseInt(local.split(':')[1] ?? '', 16)
  }
  throw new Error(`process ${pid} does not listen`)
}

/** A process's memory in MB: all that it maps, and its share of what others map too. */
export interface Memory {
  readonly rss: number
  readonly pss: number
}

/** How much memory a process holds now. */
export function memoryOf(pid: number): Memory {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const of = (name: string): number =>
    (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1]) * 1024) / MEGABYTE
  return { rss: of('Rss'), pss: of('Pss') }
}
