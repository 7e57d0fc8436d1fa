// What both programs, the newsstand and the desk, share: how they start, stop and log, the
// messages between them, and the HTTP limits in front of both.
// The desk's configuration, which Next bundles, imports sizeLimits by its own path.
// May import src/shared/config, src/shared/errors and src/shared/localization; no Payload, no Next.
export { listen } from './listen.ts'
export { bodyLimit } from './bodyLimit.ts'
export { canonicalPath } from './canonicalPath.ts'
export { unreadBody } from './unreadBody.ts'
export { isApi, refuseInLanguage } from './refuseInLanguage.ts'
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
