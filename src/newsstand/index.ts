// The public program: the cache before everything, /v1 behind it, the proxy to the desk, its keeper.
// main.ts is run, once compiled.
// May import src/newsstand/api, src/shared/process and the types' index.ts; no Payload, no Next.
export { type Newsstand, type NewsstandOptions, startNewsstand } from './startNewsstand.ts'
