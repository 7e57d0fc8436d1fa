// What the two programs, the newsstand and the desk, have in common: how they start, stop and log,
// what they tell each other, and limits of HTTP that hold in front of both.
// sizeLimits, which the desk's configuration needs in Next's bundle too, is imported by its own path
// there.
// May import src/shared/config, src/shared/errors and src/shared/localization; no Payload, no Next.
export { listen } from './listen.ts'
export { bodyLimit } from './bodyLimit.ts'
export { canonicalPath } from './canonicalPath.ts'
export { unreadBody } from './unreadBody.ts'
export { refuseInLanguage } from './refuseInLanguage.ts'
export { sizeLimits } from './sizeLimits.ts'
export { setTimeouts } from './setTimeouts.ts'
export { closeServer } from './closeServer.ts'
export { type DeskMessage, type KeeperMessage, isDeskMessage, isStopMessage } from './messages.ts'
export { forwardedHeaders } from './forwardedHeaders.ts'
export { keepFilesPrivate } from './keepFilesPrivate.ts'
export { createLogger, logSetup } from './createLogger.ts'
export { type PeoplePage, renderPeoplePage, sendPeoplePage, wantsPage } from './peoplePage.ts'
export { projectRoot } from './projectRoot.ts'
export { readEnvironment } from './readEnvironment.ts'
export { sendProblem } from './sendProblem.ts'
export { requestLog } from './requestLog.ts'
export { type Program, runProgram } from './runProgram.ts'
export { WRONG_SETTING, exitCodeOf } from './exitCodes.ts'
