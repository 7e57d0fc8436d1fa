import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Asks one address again and again; JavaScript, since a thread of a test has no transform. */
const program = `
  const { parentPort, workerData } = require('node:worker_threads')
  const { setTimeout: wait } = require('node:timers/promises')
  const times = []
  let isDone = false
  parentPort.once('message', () => { isDone = true })
  const ask = async () => {
    while (!isDone) {
      const began = performance.now()
      const answer = await fetch(workerData.url, { headers: workerData.headers })
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(String(answer.status))
      times.push(performance.now() - began)
      await wait(20)
    }
    parentPort.postMessage(times.sort((a, b) => a - b))
  }
  void ask()
`

/**
 * How long another client's requests take while some work is done. They come from a thread of their
 * own, so that the test's own work does not add to their times.
 * @returns the work's result, and the milliseconds of each answer, the quickest first
 * @throws Error for an answer without success
 */
export async function answerTimesDuring<T>(
  url: string,
  headers: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<{ result: T; times: readonly number[] }> {
  const asking = new Worker(program, { eval: true, workerData: { url, headers } })
  // an error of the thread rejects this
  const told = once(asking, 'message')
  try {
    const result = await work()
    asking.postMessage('done')
    const [times] = (await told) as [readonly number[]]
    return { result, times }
  } finally {
    await asking.terminate()
  }
}
