// The worker thread of the decoding child process. It may block for seconds, so the main thread, in
// child.ts, watches the limits.
import { parentPort } from 'node:worker_threads'
import sharp from 'sharp'

import type { Job } from './jobs.ts'
import { performJob } from './performJob.ts'

// one thread, so that other cores stay free; no cache between two files
sharp.concurrency(1)
sharp.cache(false)

// libvips knows many more formats; only the accepted kinds may be tried
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadHeif',
    'VipsForeignLoadNsgif',
  ],
})

parentPort?.on('message', (job: Job) => {
  void performJob(job).then((outcome) => {
    parentPort?.postMessage(outcome)
  })
})
parentPort?.postMessage({ ready: true })
