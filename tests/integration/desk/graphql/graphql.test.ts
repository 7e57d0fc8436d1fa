// GraphQL, and what else of the desk rests on no database: on one desk, which each suite finds empty.
import './heaviest.suite.ts'
import './route.suite.ts'
import './schema.suite.ts'
import '../server/serverFunctions.suite.ts'
import '../server/paths.suite.ts'
import '../access/requestLocale.suite.ts'
