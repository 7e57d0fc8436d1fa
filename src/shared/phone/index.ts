// Phone numbers: read once (parsePhone), written once as RFC 3966 (phoneHref), shown once
// (displayPhone); and the `tel:` and `sms:` addresses of links, which go by the same reading.
// May import src/shared/localization.
export { displayPhone } from './displayPhone.ts'
export { invisible } from './invisible.ts'
export { parseExtension } from './splitExtension.ts'
export type { Phone, PhoneProblem, PhoneReading } from './phone.ts'
export { parsePhone } from './parsePhone.ts'
export { phoneAddress } from './phoneAddress.ts'
export { phoneHref, smsHref } from './phoneHref.ts'
export { phoneProblems } from './phoneProblems.ts'
