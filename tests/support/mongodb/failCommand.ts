import { MongoClient } from 'mongodb'

/** Commands of MongoDB's protocol that writes are made of. */
export const writeCommands = ['insert', 'update', 'findAndModify', 'commitTransaction'] as const

/** A command that is to fail, and how often. */
export type FailingCommand = {
  command: (typeof writeCommands)[number]
  /** How many go well before. */
  skip?: number
  times: number
}

/** A write conflict, as MongoDB says it: the transaction was rolled back, and may be repeated. */
const conflict = { errorCode: 112, errorLabels: ['TransientTransactionError'] }

/**
 * Lets the server refuse commands as if another transaction had come first (`failCommand`), while
 * `work` runs. The server must have been started with test commands.
 * @param url with an `appName`: whose commands fail. Several suites share one server
 */
export async function meetingConflicts<T>(
  url: string,
  { command, skip = 0, times }: FailingCommand,
  work: () => Promise<T>,
): Promise<T> {
  const appName = new URLSearchParams(url.split('?')[1]).get('appName')
  if (!appName) throw new Error('name the app whose commands are to fail')
  const client = new MongoClient(url, { appName: `${appName} of the tests` })
  const admin = client.db('admin')
  const data = { failCommands: [command], appName, ...conflict }
  try {
    await admin.command({ configureFailPoint: 'failCommand', mode: { skip, times }, data })
    return await work()
  } finally {
    await admin.command({ configureFailPoint: 'failCommand', mode: 'off' })
    await client.close()
  }
}
