// The child process that decodes uploaded files, so that no file can harm the desk. It does one job
// at a time, and kills itself when a job takes too much.
import { writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

import type { ChildMessage, Job, Outcome } from './jobs.ts'

/**
 * Milliseconds between two checks of its memory, which may grow by some tens of megabytes in
 * between.
 */
const WATCH = 20

/** The program's arguments: bytes that it may hold (RSS), milliseconds of the processor for a job. */
const [memory = 0, cpu = 0] = process.argv.slice(2).map(Number)

/** SIGKILL ends it even while native code runs; an orderly exit would wait for that code. */
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
    // not Linux
  }
}

offerFirst()
// the desk has ended or crashed
process.on('disconnect', end)
// the desk may have ended while this program was loading
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
