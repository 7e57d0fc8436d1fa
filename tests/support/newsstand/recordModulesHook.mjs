import { appendFileSync } from 'node:fs'

let file

/** Runs in the thread of the hooks. */
export function initialize(path) {
  file = path
}

/** Sees each module that the program imports. */
export function load(url, context, next) {
  appendFileSync(file, `${url}\n`)
  return next(url, context)
}
