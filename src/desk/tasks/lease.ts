/** What a task has that nobody has claimed: its lease ended long ago. */
export const free = { leasedBy: 'nobody', leaseUntil: new Date(0).toISOString() } as const

/** The end of a lease of so many milliseconds from now. */
export const leaseFor = (lease: number): { leaseUntil: string } => ({
  leaseUntil: new Date(Date.now() + lease).toISOString(),
})

/** Somebody else has taken a task over: what this one wanted to write is rolled back. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'

  constructor(kind: string) {
    super(`A task (${kind}) was taken over: its lease was out.`)
  }
}
