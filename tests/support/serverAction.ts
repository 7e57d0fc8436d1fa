import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { projectRoot } from './projectRoot.ts'

/** The ids of all server functions that Next has built, ours and Payload's own. */
export async function serverActionIds(): Promise<string[]> {
  const path = join(projectRoot, '.next/server/server-reference-manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { node: object } // Next's own file
  return Object.keys(manifest.node)
}

/** In React's encoding a text that begins with `$` is a reference, unless the `$` is doubled. */
const escaped = (_name: string, value: unknown): unknown =>
  typeof value === 'string' && value.startsWith('$') ? `$${value}` : value

/** Calls a server function as Next's client does, with arguments that are plain JSON. */
export async function callServerAction(
  url: string,
  id: string,
  args: readonly unknown[],
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': id,
      ...headers,
    },
    body: JSON.stringify(args, escaped),
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
  })
  return { status: response.status, text: await response.text() }
}
