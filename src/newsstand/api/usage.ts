import type { Alternate, Reference } from './store/index.ts'

type Used = Pick<Alternate, 'consentUntil' | 'documentId' | 'safeguarded' | 'type'>

/** What an answer was made of, noted while it is made. */
export class Usage {
  readonly tags = new Set<string>()
  /** Whether a safeguarded edition, or one with an end, is part of it: no shared cache may keep it. */
  fleeting = false
  safeguarded = false
  expiresAt: Date | null = null

  /** A document is named, whether live or not: its publish would change the answer. */
  names({ type, id }: Reference): void {
    this.tags.add(`${type}/${id}`)
  }

  /** A live edition is part of the answer, if only by its title. */
  uses({ type, documentId, safeguarded, consentUntil }: Used): void {
    this.names({ type, id: documentId })
    if (safeguarded) this.safeguarded = true
    if (safeguarded || consentUntil) this.fleeting = true
    if (consentUntil) this.expires(new Date(consentUntil))
  }

  /** What is said changes at this moment by itself, unless it has passed. */
  turns(at: Date, now: Date): void {
    if (at <= now) return
    this.fleeting = true
    this.expires(at)
  }

  /** A part of the answer was made of this. */
  add({ tags, fleeting, safeguarded, expiresAt }: Usage): void {
    for (const tag of tags) this.tags.add(tag)
    if (fleeting) this.fleeting = true
    if (safeguarded) this.safeguarded = true
    if (expiresAt) this.expires(expiresAt)
  }

  /** The answer is to be made anew at this moment, or before. */
  expires(at: Date): void {
    if (this.expiresAt === null || at < this.expiresAt) this.expiresAt = at
  }
}
