// The rules of the database alone: a small desk and a database for each suite.
import './compareAndSet.suite.ts'
import './locksThatDoNotEnd.suite.ts'
import './migrateDatabase.suite.ts'
import './movedFile.suite.ts'
import './parallelSaves.suite.ts'
import './payloadsOwnWrites.suite.ts'
import './savesThatFail.suite.ts'
import './standaloneMongodb.suite.ts'
