// What stands in front of Payload: the desk's Express app, its headers, whose pages may send, which paths there are.
// May import src/desk/changes, src/desk/access and src/shared.
export { createDeskApp } from './createDeskApp.ts'
export { isOnDesk } from './isOnDesk.ts'
export { answerInLanguage } from './refusals/index.ts'
export { trustedOrigins } from './trustedOrigins.ts'
