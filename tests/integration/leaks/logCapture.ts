import { Writable } from 'node:stream'

/** Everything that programs of a test have logged. */
export class LogCapture {
  readonly lines: string[] = []

  /** To be given to a logger. */
  readonly stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      this.lines.push(chunk.toString())
      done()
    },
  })

  /** The lines, but for the addresses that were asked: those hold what the asker wrote. */
  withoutAddresses(): string {
    return this.lines.map((line) => line.replaceAll(/"(?:url|path)":"[^"]*"/g, '')).join('')
  }
}
