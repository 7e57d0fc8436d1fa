import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { projectRoot } from '../projectRoot.ts'

const run = promisify(execFile)

/** The engine was built against this version of glibc. */
const needed = { major: 2, minor: 38 }

const packages = ['libc6', 'libstdc++6', 'libgcc-s1']

const libraries = {
  x64: { folder: 'x86_64-linux-gnu', loader: 'usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2' },
  arm64: { folder: 'aarch64-linux-gnu', loader: 'usr/lib/aarch64-linux-gnu/ld-linux-aarch64.so.1' },
}

/**
 * The command line before `node` for the embedded engine: empty where the C library is new enough,
 * else Debian 13's loader and libraries, unpacked into `.cache/` once. The system's own libraries
 * are not changed. Needs `apt-get` and `dpkg` in that case, and throws without them.
 */
export async function newerLoader(): Promise<string[]> {
  if (process.platform !== 'linux' || isNewEnough(systemGlibc())) return []
  const library = libraries[process.arch as keyof typeof libraries] // undefined on other machines
  if (library === undefined) throw new Error(`no MongoDB engine for ${process.arch}`)
  const root = join(projectRoot, '.cache', 'debian-13-libc')
  if (!existsSync(root)) await unpackInto(root)
  return [join(root, library.loader), '--library-path', join(root, 'usr/lib', library.folder)]
}

function systemGlibc(): string {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return report.header?.glibcVersionRuntime ?? '0.0'
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > needed.major || (major === needed.major && minor >= needed.minor)
}

/** Downloads with a separate apt state, so that the machine's package lists are not changed. */
async function unpackInto(root: string): Promise<void> {
  await mkdir(join(projectRoot, '.cache'), { recursive: true })
  const work = await mkdtemp(`${root}-`)
  try {
    const apt = ['-q', ...(await privateAptOptions(work))]
    const downloads = join(work, 'packages')
    await mkdir(downloads)
    await run('apt-get', [...apt, 'update'])
    await run('apt-get', [...apt, 'download', ...packages], { cwd: downloads })
    const unpacked = join(work, 'root')
    for (const file of await readdir(downloads)) {
      await run('dpkg', ['-x', join(downloads, file), unpacked])
    }
    await rename(unpacked, root).catch((error: unknown) => {
      if (!existsSync(root)) throw error // another test run was faster
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function privateAptOptions(work: string): Promise<string[]> {
  const sources = join(work, 'debian.sources')
  const status = join(work, 'status')
  await mkdir(join(work, 'lists/partial'), { recursive: true })
  await mkdir(join(work, 'cache/archives/partial'), { recursive: true })
  await writeFile(sources, await trixieSources())
  await writeFile(status, '')
  return Object.entries({
    'Dir::State': work,
    'Dir::State::lists': join(work, 'lists'),
    'Dir::State::status': status,
    'Dir::Cache': join(work, 'cache'),
    'Dir::Etc::sourcelist': sources,
    'Dir::Etc::sourceparts': '/dev/null',
    // apt's sandbox user cannot write into our folder; signatures are still checked
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`])
}

/** The machine's own Debian sources, changed to the next release, with its mirrors and proxies. */
async function trixieSources(): Promise<string> {
  const source = await readFile('/etc/apt/sources.list.d/debian.sources', 'utf8')
  return source.replaceAll('bookworm', 'trixie')
}
