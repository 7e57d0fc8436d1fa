import { type CacheProgram, freePort, startProgram } from './cacheProgram.ts'

/**
 * Varnish with its built-in rules, as `docs/operations.md` starts it.
 * @param newsstand the newsstand's port
 */
export async function startVarnish(newsstand: number, folder: string): Promise<CacheProgram> {
  const port = await freePort()
  const address = (of: number) => `127.0.0.1:${String(of)}`
  // no jail, so that the test needs not be root; the folder's name is short for its socket
  const args = ['-F', '-j', 'none', '-n', folder, '-s', 'malloc,16m']
  return startProgram('varnishd', {
    args: [...args, '-a', address(port), '-b', address(newsstand)],
    port,
  })
}
