import type { Db } from 'mongodb'

/** The actions that would change what the desk wrote. */
const WRITING: readonly string[] = ['insert', 'update', 'remove', 'dropCollection', 'dropDatabase']

interface ConnectionStatus {
  readonly authInfo?: {
    readonly authenticatedUsers?: readonly unknown[]
    readonly authenticatedUserPrivileges?: readonly {
      readonly resource: {
        readonly db?: string
        readonly collection?: string
        readonly anyResource?: boolean
      }
      readonly actions: readonly string[]
    }[]
  }
}

/**
 * Whether the connection's user may write to this database. A server without authentication
 * gives everybody every right; one that cannot be asked is taken for such.
 */
export async function mayWrite(db: Db): Promise<boolean> {
  const status: ConnectionStatus = await db
    .command({ connectionStatus: 1, showPrivileges: true })
    .catch(() => ({}))
  const { authenticatedUsers = [], authenticatedUserPrivileges = [] } = status.authInfo ?? {}
  if (authenticatedUsers.length === 0) return true
  return authenticatedUserPrivileges.some(({ resource, actions }) => {
    // an empty name in a privilege means every database
    const here =
      resource.anyResource === true || resource.db === '' || resource.db === db.databaseName
    return here && actions.some((action) => WRITING.includes(action))
  })
}
