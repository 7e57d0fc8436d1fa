// Signing in: the limits on failed tries, the token that only programs get, and the way to a new
// password. None of it tells whether an account exists.
// May import src/access, src/accounts, src/audit, src/config, src/database, src/mail and src/errors.
export { signIn } from './signIn.ts'
