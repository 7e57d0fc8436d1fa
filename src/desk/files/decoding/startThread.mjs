// What a worker thread starts with: tsx, as `--import`, registers in a process's first thread alone.
import { register } from 'tsx/esm/api'

register()
await import('./thread.ts')
