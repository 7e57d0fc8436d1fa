import { readFile, writeFile } from 'node:fs/promises'

import { isKerbenError } from '#shared/errors/index.ts'
import { cleanFile } from '../cleanFile.ts'
import type { Job, Jobs, Outcome } from './jobs.ts'
import { resizeImage } from './resizeImage.ts'

async function clean({
  from,
  to,
  mimetype,
  accepted,
}: Jobs['clean']['input']): Promise<Jobs['clean']['output']> {
  const { data, ...file } = await cleanFile({ data: await readFile(from), mimetype }, accepted)
  await writeFile(to, data)
  return file
}

/** Does a job in this thread. It never throws: an error becomes the outcome. */
export async function performJob(job: Job): Promise<Outcome> {
  try {
    const output = job.name === 'clean' ? await clean(job.input) : await resizeImage(job.input)
    return { output }
  } catch (error) {
    if (!isKerbenError(error)) return { failure: String(error) }
    return { refusal: error.options }
  }
}
