// The desk as the newsstand knows it: a child process kept alive and answering, a proxy in front of it,
// a page while it is away.
// May import src/shared/process, src/shared/localization and src/shared/config.
export { DeskKeeper } from './deskKeeper.ts'
export { type ProxyPatience, deskProxy } from './deskProxy.ts'
export { type RunningDesk } from './runningDesk.ts'
export { type Watching } from './watchHealth.ts'
export { type DeskHealth, askHealth } from './askHealth.ts'
