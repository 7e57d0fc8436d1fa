/**
 * The bytes of an answer, in UTF-8 until they are compressed. Answers share the parts that they are
 * made of, and are put in one piece only where they are wanted so: most are sent once.
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
