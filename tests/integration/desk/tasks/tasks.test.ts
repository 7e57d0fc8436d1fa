// What is to be done at a time: on desks of their own, since tasks are those of a whole database.
import './tasks.suite.ts'
import './killedDesk.suite.ts'
