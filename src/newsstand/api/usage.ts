import type { Alternate, Reference } from './store/index.ts'

type Used = Pick<Alternate, 'consentUntil' | 'documentId' | 'safeguarded' | 'type'>

/** What an answer was made of, noted while it is made. */
export class Usage {
  readonly tags = new Set<string>()
  /**
   * Whether a part of it is safeguarded, or ends at some time: shared caches must always revalidate
   * it.
   */
  fleeting = false
  safeguarded = false
  expiresAt: Date | null = null

  /** Notes a document that is named, live or not: publishing it would change the answer. */
  names({ type, id }: Reference): void {
    this.tags.add(`${type}/${id}`)
  }

  /** Notes a live edition that the answer shows, even if only its title. */
  uses({ type, documentId, safeguarded, consentUntil }: Used): void {
    this.names({ type, id: documentId })
    if (safeguarded) this.safeguarded = true
    if (safeguarded || consentUntil) this.fleeting = true
    if (consentUntil) this.expires(new Date(consentUntil))
  }

  /** Notes a moment at which the answer changes by itself, unless it has passed. */
  turns(at: Date, now: Date): void {
    if (at <= now) return
    this.fleeting = true
    this.expires(at)
  }

  /** Adds the usage of a part. */
  add({ tags, fleeting, safeguarded, expiresAt }: Usage): void {
    for (const tag of tags) this.tags.add(tag)
    if (fleeting) this.fleeting = true
    if (safeguarded) this.safeguarded = true
    if (expiresAt) this.expires(expiresAt)
  }

  /** Notes that the answer has to be made again at this moment at the latest. */
  expires(at: Date): void {
    if (this.expiresAt === null || at < this.expiresAt) this.expiresAt = at
  }
}
