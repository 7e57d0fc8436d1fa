// What a save and a publish pass, and what they ask of the database: on one desk that is listened to.
import './workflow/ways.suite.ts'
import './workflow/queries.suite.ts'
import './editions/itemIndex.suite.ts'
