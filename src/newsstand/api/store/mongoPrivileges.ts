import type { Db } from 'mongodb'

import { isList, isObject, isOneOf } from '#shared/values/index.ts'

/** The actions that would change what the desk wrote. */
const WRITING: readonly string[] = ['insert', 'update', 'remove', 'dropCollection', 'dropDatabase']

const objectOf = (value: unknown) => (isObject(value) ? value : {})
const listOf = (value: unknown) => (isList(value) ? value : [])

/**
 * Whether an answer to `connectionStatus`, with privileges, lets its user write to a database. A server
 * without authentication gives everybody every right; an answer that says nothing is taken for such.
 * @param status as the server gave it
 * @param database its name
 */
export function grantsWriting(status: unknown, database: string): boolean {
  const { authenticatedUsers, authenticatedUserPrivileges } = objectOf(objectOf(status).authInfo)
  if (listOf(authenticatedUsers).length === 0) return true
  return listOf(authenticatedUserPrivileges).some((privilege) => {
    const { resource, actions } = objectOf(privilege)
    const { anyResource, db } = objectOf(resource)
    // an empty name in a privilege means every database
    const here = anyResource === true || db === '' || db === database
    return here && listOf(actions).some((action) => isOneOf(WRITING, action))
  })
}

/** Whether the connection's user may write to this database; one that cannot be asked may. */
export async function mayWrite(db: Db): Promise<boolean> {
  const status: unknown = await db
    .command({ connectionStatus: 1, showPrivileges: true })
    .catch(() => null)
  return grantsWriting(status, db.databaseName)
}
