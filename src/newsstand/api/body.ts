/**
 * The bytes of an answer, in UTF-8 before compression. Answers may share parts; the parts are
 * joined only when one piece is asked for, since most answers are sent once.
 */
export class Body {
  readonly length: number
  #parts: readonly Buffer[]

  /** @param parts a text stands for its bytes */
  constructor(...parts: readonly (Buffer | string)[]) {
    this.#parts = parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))
    this.length = this.#parts.reduce((sum, { length }) => sum + length, 0)
  }

  /** All bytes, in pieces. */
  get parts(): readonly Buffer[] {
    return this.#parts
  }

  /** All bytes in one piece, which is kept. */
  get whole(): Buffer {
    const [first = EMPTY, ...rest] = this.#parts
    if (rest.length === 0) return first
    const whole = Buffer.concat(this.#parts, this.length)
    this.#parts = [whole]
    return whole
  }

  toString(): string {
    return this.whole.toString()
  }
}

const EMPTY = Buffer.alloc(0)
