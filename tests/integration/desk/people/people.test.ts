// Accounts and signing in, which a desk counts: a desk and a database for each suite.
import './operator.suite.ts'
import './passwords.suite.ts'
import './resets.suite.ts'
import './safeguarding.suite.ts'
import '../access/users.suite.ts'
