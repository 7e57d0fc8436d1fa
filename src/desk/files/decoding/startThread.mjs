// Registers tsx in a worker thread; `--import` registers it in a process's main thread only.
import { register } from 'tsx/esm/api'

register()
await import('./thread.ts')
