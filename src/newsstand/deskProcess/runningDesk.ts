import { Agent } from 'node:http'

/** A desk that answers. */
export interface RunningDesk {
  /** On the loopback interface. */
  readonly port: number
  /** The connections to it, which end with it. */
  readonly agent: Agent
}

/**
 * Milliseconds that an idle connection is kept: shorter than the desk keeps it, so that no request
 * is written into one that it closes. Such a request could not be sent again, since nobody knows
 * whether it was carried out.
 */
const KEEP_ALIVE = 30_000

/** @param port on which the desk listens */
export const runningDesk = (port: number): RunningDesk => ({
  port,
  agent: new Agent({ keepAlive: true, timeout: KEEP_ALIVE }),
})
