// Two people, one document: on one desk, which each suite finds empty.
import './merge.suite.ts'
import './presence.suite.ts'
import './threePeople.suite.ts'
