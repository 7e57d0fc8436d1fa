import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type BuildOptions, type Metafile, type Plugin, build } from 'esbuild'

/** The newsstand's JavaScript, below the project's folder. */
export const COMPILED = 'dist/newsstand'

/**
 * Node's flags for the newsstand, the same in `package.json` and the `Dockerfile`. The young
 * generation gets 8 MB instead of 16, and the old one is collected after growing by two fifths
 * instead of more than doubling: 125 MB instead of 175 after ten thousand uncached lists, and no
 * slower (measured).
 */
export const FLAGS = [
  '--enable-source-maps',
  '--max-semi-space-size=8',
  '--heap-growing-percent=40',
] as const

/** Removes the types' lazy imports of their desk configuration, which the newsstand never uses. */
const withoutDeskConfigs: Plugin = {
  name: 'without-desk-configs',
  setup(compiler) {
    const namespace = 'desk-config'
    compiler.onResolve({ filter: /^\.\/desk\.ts$/ }, () => ({ path: 'none', namespace }))
    compiler.onLoad({ filter: /.*/, namespace }, () => ({
      contents: 'throw new Error("The newsstand has no desk configurations")',
    }))
  },
}

const options = {
  entryPoints: { main: 'src/newsstand/main.ts' },
  bundle: true,
  // what npm installed is loaded as it is
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // so that the driver of the other database is never loaded
  splitting: true,
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  write: false,
  plugins: [withoutDeskConfigs],
  logLevel: 'warning',
} satisfies BuildOptions

/** What a compilation gave. */
export interface Compiled {
  /** Whether anything had to be written. */
  readonly isNew: boolean
  /** Which source went into which file, and what each file loads. */
  readonly metafile: Metafile
}

/**
 * Compiles the newsstand, so that the running program contains no compiler. It takes a fifth of a
 * second, so it runs at each start and writes only files that differ: a read-only folder works if
 * it was compiled before.
 * @param dir the project's folder
 * @throws the compiler's error, or the system's when the folder cannot be written
 */
export async function compileNewsstand(dir: string): Promise<Compiled> {
  const folder = join(dir, COMPILED)
  const { outputFiles, metafile } = await build({
    ...options,
    absWorkingDir: dir,
    outdir: folder,
  })
  const differing = []
  for (const file of outputFiles) if (!(await holds(file.path, file.contents))) differing.push(file)
  // the entry is written last: until then it names the files of the last compilation, which still
  // exist
  const isEntry = (path: string): boolean => basename(path) === 'main.js'
  differing.sort((one, other) => Number(isEntry(one.path)) - Number(isEntry(other.path)))
  for (const { path, contents } of differing) await put(path, contents)
  if (differing.length > 0) await removeOthers(folder, new Set(outputFiles.map(({ path }) => path)))
  return { isNew: differing.length > 0, metafile }
}

async function holds(path: string, contents: Uint8Array): Promise<boolean> {
  const held = await readFile(path).catch(() => undefined)
  return held?.equals(contents) === true
}

/** Two starts may write at once: each file appears whole. */
async function put(path: string, contents: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  await writeFile(draft, contents)
  await rename(draft, path)
}

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const isDraft = !/\.js(\.map)?$/.test(name)
    if (!kept.has(path) && !isDraft) await rm(path, { force: true })
  }
}

/** The sources of all that a start of the newsstand can load, by their paths in the project. */
export const sourcesOf = ({ outputs }: Metafile): string[] =>
  Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))
