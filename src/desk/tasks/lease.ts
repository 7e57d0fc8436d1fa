/** The lease of an unclaimed task: it ended long ago. */
export const free = { leasedBy: 'nobody', leaseUntil: new Date(0).toISOString() } as const

/** The end of a lease that begins now, by its length in milliseconds. */
export const leaseFor = (lease: number): { leaseUntil: string } => ({
  leaseUntil: new Date(Date.now() + lease).toISOString(),
})

/** Another desk has taken the task over, so this desk's writes for it are rolled back. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'

  constructor(kind: string) {
    super(`A task (${kind}) was taken over: its lease was out.`)
  }
}
