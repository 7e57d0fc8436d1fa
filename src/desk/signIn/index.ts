// Signing in: the limits on failed tries, the token that only programs get, and the way to a new
// password. None of it tells whether an account exists.
// May import src/access, src/audit, src/database and src/errors.
export { signIn } from './signIn.ts'
