// The thread of the child process that decodes. It may be blocked for seconds: the limits are
// watched by the other, in child.ts.
import { parentPort } from 'node:worker_threads'
import sharp from 'sharp'

import type { Job } from './jobs.ts'
import { performJob } from './performJob.ts'

// one core is left to everybody else, and nothing is kept between two files
sharp.concurrency(1)
sharp.cache(false)

// libvips knows many more formats; what is no accepted kind is not even tried
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
