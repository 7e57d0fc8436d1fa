// Decoding, in a child process with bounded memory and time, one file at a time. `child.ts` and
// `thread.ts` are its program, which loads no Payload; the rest of `src/desk/files` that they load is
// what a file passes.
// May import src/shared/errors and, of src/desk/files, what is no more than that.
import { Decoder } from './decoder.ts'

/** The desk's one decoder. Its child process starts with the first job. */
export const decoder = new Decoder()
