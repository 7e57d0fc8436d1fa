import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

import { projectRoot } from '../projectRoot.ts'

/** The parts of a service in `docker-compose.yml` that tests read. */
export interface ComposeService {
  readonly profiles: readonly string[]
  readonly image?: string
  readonly build?: string
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly networks: readonly string[]
  readonly restart: string
  readonly healthcheck?: object
  readonly read_only?: boolean
  readonly cap_drop?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
}

/** The compose file, with its anchors and merges resolved and its variables left as they are. */
export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>
  readonly volumes: Readonly<Record<string, unknown>>
}

/** The text of `docker-compose.yml`. */
export const composeText = (): string =>
  readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8')

/** The parsed `docker-compose.yml`; the tests compare its form with the schema. */
export const readComposeFile = (): ComposeFile =>
  parse(composeText(), { merge: true }) as ComposeFile

/** The variables that a text interpolates, without the `$$` that are a shell's own. */
export const variablesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/(?<!\$)\$\{([A-Z_]+)/g)].map(([, name = '']) => name)),
]
