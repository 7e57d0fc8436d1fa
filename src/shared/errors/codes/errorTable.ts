import { access } from './access.ts'
import { accounts } from './accounts.ts'
import { delivery } from './delivery.ts'
import { files } from './files.ts'
import { requests } from './requests.ts'
import { workflow } from './workflow.ts'
import { writing } from './writing.ts'

/**
 * The one table of refusals: code → status, where it can occur, and what it says in three languages.
 * A released code keeps its name and its status, since clients branch on them.
 */
export const errorTable = {
  ...requests,
  ...delivery,
  ...access,
  ...accounts,
  ...workflow,
  ...files,
  ...writing,
}
