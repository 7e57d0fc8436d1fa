// The tables that SQLite's triggers keep beside the editions: a database without a desk for each suite.
import './facetTable.suite.ts'
import './usedMediaTable.suite.ts'
