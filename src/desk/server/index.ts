// Runs in front of Payload: the desk's Express app with its headers, its checks of origins and its
// list of paths.
// May import src/desk/changes, src/desk/access and src/shared.
export { createDeskApp } from './createDeskApp.ts'
export { isOnDesk } from './isOnDesk.ts'
export { answerInLanguage } from './refusals/index.ts'
export { trustedOrigins } from './trustedOrigins.ts'
