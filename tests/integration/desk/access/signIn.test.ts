// Sessions and the limits on signing in, which a desk counts: a desk and a database for each suite.
import './foreignOrigin.suite.ts'
import './forgottenPassword.suite.ts'
import './sessions.suite.ts'
import './sessionToken.suite.ts'
import './signInLimit.suite.ts'
