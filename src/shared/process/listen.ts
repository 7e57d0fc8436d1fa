import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Listens, and gives the port: the system's choice where 0 was asked for.
 * @throws the system's error, e.g. with code `EADDRINUSE`
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host)
  await once(server, 'listening')
  return addressOf(server).port
}

/** Where a server listens on TCP. */
export function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server does not listen')
  return address
}
