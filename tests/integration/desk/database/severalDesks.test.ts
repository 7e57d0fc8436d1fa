// Several desks on one database: desks and a database for each suite.
import './twoDesks.suite.ts'
import './sameLocale.suite.ts'
import './twoLocales.suite.ts'
import './writeConflicts.suite.ts'
