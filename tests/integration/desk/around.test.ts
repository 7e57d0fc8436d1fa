// What is around a document: on one desk, which each suite finds empty.
import './operational/operational.suite.ts'
import './worklist/queue.suite.ts'
import './search/search.suite.ts'
import './safeguarding/shelterGate.suite.ts'
import './safeguarding/shelterSites.suite.ts'
import './safeguarding/rotateKey.suite.ts'
import '../media/consents.suite.ts'
import './seed/mission.suite.ts'
