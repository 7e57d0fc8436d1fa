// Signing in: the limits on failed tries, the token that only programs get, and the way to a new
// password. None of it tells whether an account exists.
// May import src/desk/access, src/desk/people/accounts, src/desk/audit, src/shared/config, src/desk/database, src/desk/mail and src/shared/errors.
export { signIn } from './signIn.ts'
