// The desk as the newsstand knows it: a child process kept alive, a proxy in front of it, a page while it is away.
// May import src/programs, src/localization and src/config.
export { DeskKeeper } from './deskKeeper.ts'
export { deskProxy } from './deskProxy.ts'
