// The way of a document: on one desk, which each suite finds empty.
import './workflow/editions.suite.ts'
import './workflow/simple.suite.ts'
import './workflow/failing.suite.ts'
import './workflow/reproject.suite.ts'
import './workflow/recover.suite.ts'
import './editions/epochs.suite.ts'
import './changes/changes.suite.ts'
import '../collections/story.suite.ts'
