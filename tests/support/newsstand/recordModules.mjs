// Preloaded into a program: writes the URL or path of each module that it loads, ES modules and
// CommonJS, to the file RECORD_MODULES.
import { appendFileSync } from 'node:fs'
import Module, { register } from 'node:module'

register('./recordModulesHook.mjs', import.meta.url, { data: process.env.RECORD_MODULES })

process.on('exit', () => {
  for (const path of Object.keys(Module._cache))
    appendFileSync(process.env.RECORD_MODULES, `${path}\n`)
})
