// The program that decodes what people send, apart from the desk: whatever a file makes of it, the
// desk goes on. It does one job at a time, and ends itself when that job takes too much.
import { writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

import type { ChildMessage, Job, Outcome } from './jobs.ts'

/** Milliseconds between two looks at what it holds: some tens of megabytes at most come between. */
const WATCH = 20

/** The program's arguments: bytes that it may hold (RSS), milliseconds of the processor for a job. */
const [memory = 0, cpu = 0] = process.argv.slice(2).map(Number)

/** At once, whatever native code is doing: an orderly end waits for it. */
const end = (): void => {
  process.kill(process.pid, 'SIGKILL')
}

const tell = (message: ChildMessage): void => {
  if (process.connected) process.send?.(message)
}

/** Where the machine itself runs out of memory, Linux ends this process first. */
function offerFirst(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // another system
  }
}

offerFirst()
// the desk is gone, however it went
process.on('disconnect', end)
// it may have gone while this program was loaded
if (!process.connected) end()
// Ctrl-C reaches every process of a terminal; the desk decides
process.on('SIGINT', () => undefined)

const thread = new Worker(new URL('./startThread.mjs', import.meta.url))
let watch: NodeJS.Timeout | undefined

process.on('message', (job: Job) => {
  const before = process.cpuUsage()
  watch = setInterval(() => {
    // microseconds, of all threads
    const { user, system } = process.cpuUsage(before)
    if (process.memoryUsage.rss() > memory || (user + system) / 1000 > cpu) end()
  }, WATCH)
  thread.postMessage(job)
})
thread.on('message', (message: Outcome | { ready: true }) => {
  clearInterval(watch)
  tell('ready' in message ? message : { outcome: message, held: process.memoryUsage.rss() })
})
thread.on('error', end)
