// What happened and who is told of it. A desk with a capability is one of its own.
import './outbox.suite.ts'
import './capability.suite.ts'
import './consumers.suite.ts'
import './failures.suite.ts'
