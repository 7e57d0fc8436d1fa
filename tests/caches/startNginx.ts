import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { projectRoot } from '../support/projectRoot.ts'
import { type CacheProgram, freePort, startProgram } from './cacheProgram.ts'

/** The settings that `docs/operations.md` gives. */
async function documented(): Promise<string> {
  const text = await readFile(join(projectRoot, 'docs/operations.md'), 'utf8')
  const [, settings] = /```nginx\n([\s\S]*?)```/.exec(text) ?? []
  if (settings === undefined) throw new Error('docs/operations.md gives no settings of nginx')
  return settings
}

const replace = (text: string, what: string, by: string): string => {
  if (!text.includes(what)) throw new Error(`The settings of nginx do not say ${what}`)
  return text.replaceAll(what, by)
}

/**
 * nginx with the settings of `docs/operations.md`, its addresses and folder aside.
 * @param newsstand the newsstand's port
 * @param more settings of an operator who has others
 */
export async function startNginx(
  newsstand: number,
  folder: string,
  more = '',
): Promise<CacheProgram> {
  const port = await freePort()
  await mkdir(folder, { recursive: true })
  let settings = await documented()
  settings = replace(settings, '127.0.0.1:3000', `127.0.0.1:${String(newsstand)}`)
  settings = replace(settings, 'listen 80;', `listen 127.0.0.1:${String(port)};`)
  settings = replace(settings, '/var/cache/nginx/kerben', join(folder, 'cache'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  )
  const isRoot = process.getuid?.() === 0
  const file = join(folder, 'nginx.conf')
  await writeFile(
    file,
    `${isRoot ? 'user root;' : ''} daemon off; worker_processes 1; error_log stderr;
    pid ${join(folder, 'nginx.pid')};
    events {}
    http { access_log off; ${more} ${temporary.join(' ')}
    ${settings} }`,
  )
  return startProgram('nginx', { args: ['-e', 'stderr', '-p', folder, '-c', file], port })
}
