// The limit on failed sign-ins, in front of Payload's own sign-in.
// It counts failures by account and by address, and tells neither whether an account exists.
// May import src/programs, src/localization and src/errors.
export { type SignInLimits, type SignInLocals, signInLimit } from './signInLimit.ts'
