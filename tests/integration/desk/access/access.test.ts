// What people may do: on one desk, which each suite finds empty.
import './matrix.suite.ts'
import './documentAccess.suite.ts'
import './anonymous.suite.ts'
import './badInput.suite.ts'
import './badQuestions.suite.ts'
import './openingLocale.suite.ts'
import './queryLimits.suite.ts'
