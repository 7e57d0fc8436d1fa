// Decodes one file at a time in a child process with limited memory and time. `child.ts` and
// `thread.ts` are its program, which loads no Payload; it loads those files of `src/desk/files`
// that clean a file.
// May import src/shared/errors, and files of src/desk/files that import no more than that.
import { Decoder } from './decoder.ts'

/** The desk's one decoder. Its child process starts with the first job. */
export const decoder = new Decoder()
