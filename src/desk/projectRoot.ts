import { fileURLToPath } from 'node:url'

/** The project's folder, without a trailing slash: where Next finds its sources and its build. */
export const projectRoot: string = fileURLToPath(new URL('../..', import.meta.url)).replace(
  /\/$/,
  '',
)
