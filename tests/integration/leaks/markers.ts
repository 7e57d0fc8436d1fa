import type { Kind } from './table.ts'

/** One planted thing, found by its text or its bytes. */
export type Marker = { readonly text: string; readonly kind: Kind; readonly place: string }

const GENERATED = /zq\d{5}x/g

/** Shorter texts would be found by chance. */
const SHORTEST = 6

/** Everything that was planted, and where it is found again. */
export class Markers {
  private readonly generated = new Map<string, Marker>()
  private readonly noted = new Map<string, Marker>()
  private readonly files: { readonly bytes: Buffer; readonly marker: Marker }[] = []
  private count = 0

  /** All of them. */
  get all(): Marker[] {
    return [...this.generated.values(), ...this.noted.values(), ...this.files.map((f) => f.marker)]
  }

  /** Whether anything was planted of a kind. */
  of(kind: Kind): Marker[] {
    return this.all.filter((marker) => marker.kind === kind)
  }

  /** A new text that stands nowhere else: lower-case letters and digits, which nothing rewrites. */
  make(kind: Kind, place: string): string {
    this.count += 1
    const text = `zq${String(this.count).padStart(5, '0')}x`
    this.generated.set(text, { text, kind, place })
    return text
  }

  /** Takes back a text that was used nowhere. */
  forget(text: string): void {
    this.generated.delete(text)
  }

  /** A number for a value that takes no text. */
  number(): number {
    this.count += 1
    return this.count
  }

  /** Notes a text that came about otherwise, such as a day or a password’s hash. */
  note(text: string, kind: Kind, place: string): string {
    if (text.length < SHORTEST) throw new Error(`${place}: “${text}” would be found by chance`)
    this.noted.set(text, { text, kind, place })
    return text
  }

  /** Notes the bytes of a file. */
  noteFile(bytes: Buffer, kind: Kind, place: string): void {
    this.files.push({ bytes, marker: { text: place, kind, place } })
  }

  /** What of it stands in an answer, save for what the question itself said. */
  in(answer: Buffer, question = ''): Marker[] {
    const text = answer.toString('utf8')
    const found = new Set<Marker>()
    for (const [word] of text.matchAll(GENERATED)) {
      const marker = this.generated.get(word)
      if (marker && !question.includes(word)) found.add(marker)
    }
    for (const [word, marker] of this.noted)
      if (text.includes(word) && !question.includes(word)) found.add(marker)
    for (const { bytes, marker } of this.files) if (answer.includes(bytes)) found.add(marker)
    return [...found]
  }
}
