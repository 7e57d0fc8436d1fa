import type { KerbenErrorOptions } from '#shared/errors/index.ts'
import type { CleanFile } from '../cleanFile.ts'
import type { Kind } from '../kinds.ts'
import type { ResizedImage, Resizing } from './resizeImage.ts'

/** The jobs of the child process. Bytes are passed in files, since the channel would copy them. */
export interface Jobs {
  /** Cleans the file at `from`, and writes what may be stored to `to`. */
  readonly clean: {
    readonly input: {
      readonly from: string
      readonly to: string
      /** The media type that the sender claims. */
      readonly mimetype: string
      readonly accepted: readonly Kind[]
    }
    readonly output: Omit<CleanFile, 'data'>
  }
  /** Makes one size of an image; null for an animation. */
  readonly resize: { readonly input: Resizing; readonly output: ResizedImage | null }
}

/** The name of a job. */
export type JobName = keyof Jobs

/** A job as it is sent to the child process. */
export type Job = {
  readonly [Name in JobName]: { name: Name; input: Jobs[Name]['input'] }
}[JobName]

/** The result of a job. A refusal is passed as options, since a `KerbenError` cannot be sent. */
export type Outcome =
  | { readonly output: unknown }
  | { readonly refusal: KerbenErrorOptions }
  | { readonly failure: string }

/** What the child process tells. */
export type ChildMessage =
  | { readonly ready: true }
  /** The outcome of its job, and the memory (RSS) that it holds afterwards, in bytes. */
  | { readonly outcome: Outcome; readonly held: number }
