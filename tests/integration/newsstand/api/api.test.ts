// What /v1 answers, made of rows: a newsstand and a database for each suite.
import './changes.suite.ts'
import './entries.suite.ts'
import './freshness.suite.ts'
import './lists.suite.ts'
import './media.suite.ts'
import './rememberedEntries.suite.ts'
import './store.suite.ts'
import './tables.suite.ts'
