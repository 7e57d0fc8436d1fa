// Run by mongosh in the service `mongodb-setup` before Kerben starts, and again at each start:
// initiates the replica set and sets the two users' rights and passwords.
/* global connect, sleep */

/** All that a newsstand reads. It cannot see a working copy, an account or a consent. */
const READ = ['editions', 'epochs', 'media', 'slug-history']

const { MONGODB_ROOT_PASSWORD, MONGODB_DESK_PASSWORD, MONGODB_NEWSSTAND_PASSWORD } = process.env

const admin = connect(
  'mongodb://mongodb:27017/admin?directConnection=true',
  'root',
  MONGODB_ROOT_PASSWORD,
)

function isInitiated() {
  try {
    return admin.adminCommand({ replSetGetStatus: 1 }).ok === 1
  } catch (error) {
    if (error.codeName === 'NotYetInitialized') return false
    throw error
  }
}

function setRole(role, privileges) {
  if (admin.getRole(role)) admin.updateRole(role, { privileges, roles: [] })
  else admin.createRole({ role, privileges, roles: [] })
}

function setUser(user, pwd, roles) {
  if (admin.getUser(user)) admin.updateUser(user, { pwd, roles })
  else admin.createUser({ user, pwd, roles })
}

if (!isInitiated())
  admin.adminCommand({
    replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: 'mongodb:27017' }] },
  })
while (!admin.hello().isWritablePrimary) sleep(200)

setRole(
  'newsstand',
  READ.map((collection) => ({ resource: { db: 'kerben', collection }, actions: ['find'] })),
)
setUser('newsstand', MONGODB_NEWSSTAND_PASSWORD, ['newsstand'])
setUser('desk', MONGODB_DESK_PASSWORD, [{ role: 'readWrite', db: 'kerben' }])
