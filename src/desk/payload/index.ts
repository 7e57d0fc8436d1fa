// Everything that alters or closes Payload. What Payload does otherwise stands at the head of each
// file, and docs/upgrading.md has a line for each, with its test and what Payload 4 changes.
// May import src/desk/people/accounts, src/desk/mail, src/desk/audit, src/desk/access, src/desk/richText,
// src/desk/database and src/shared. Each folder has a face of its own; this is that of the configuration.
//
// What is done to Payload's configuration, in this order (src/desk/config.ts):
//
// 1. It is given a database in which each write waits for its turn, and is whole or not at all.
//   database/sqliteFileAdapter.ts      one connection, its schema from migrations alone
//   database/openSqlite.ts             the database behind the client is kept
//   database/prepareOnce.ts            a statement is prepared once
//   database/migrateDatabase.ts        migrations are applied on connecting
//   database/sqliteTransactions.ts     real transactions on that connection, waiting for other processes
//   database/lockedDatabase.ts         no statement after the end of a transaction
//   database/mongodbAdapter.ts         MongoDB's transactions and indexes
//   database/mongodbTopology.ts        a MongoDB without transactions is refused
//   database/countInTransaction.ts     MongoDB counts in a transaction
//   database/installWriteQueue.ts      each write waits for its turn, in a transaction
//   database/deleteOneIfAny.ts         a removal may find nothing
//   database/throwOnBulkErrors.ts      a bulk write stores all or nothing
//   migrations/schemaSnapshot.ts       migrations are written by ours
//
// 2. It is given words, an editor, and fields of its plugins.
//   language/ky.ts                     Kyrgyz
//   language/words.ts                  “save” where Payload says “publish”
//   richText/richTextEditor.ts         the editor's features and its links
//   richText/pasteFeature.ts           what is pasted is cleaned before Lexical reads it
//   seo/seoGroup.ts                    plugin-seo's fields, folded
//
//   access/withoutLocks.ts             no document is locked
//
// 3. Uploads pass us first, and errors keep what they say.
//   uploads/aroundFile.ts              a file's answer is given a name
//   uploads/beforeCreate.ts            an endpoint before Payload's own
//   uploads/receiveUpload.ts           a form's files go into a folder
//
// 4. The plugin `signIn` adds hooks to the accounts; `wrapEndpoints`, after `buildConfig`, what is
//    around their endpoints.
//   signIn/signIn.ts                   the order of all this
//   signIn/limitHooks.ts               guesses are slowed by account and address
//   sessions/refuseEndedSession.ts     an ended session is not renewed
//   signIn/resetHooks.ts               one-time links, stored as hashes, by mail alone
//   signIn/spendEqualTime.ts           an unknown account takes as long
//   signIn/tokenInBody.ts              the token in a body for programs alone
//   signIn/forgotPassword.ts           an answer before anything is looked up
//
// 5. `repeatWrites` runs again what met another desk's write; GraphQL's mutations do by `turns`.
//   requests/repeatWrites.ts           a request that met another desk's is run again, whole
//
// 6. `closeDesk` closes the finished configuration: endpoints first, from the outside in,
//   access/notFoundEndpoints.ts        an unknown address is 404, as every refusal is
//   access/openEndpoints.ts            endpoints are for people with a role
//   requests/routeForm.ts              addresses are as written and have a form; a missing file is 404
//   requests/requestForm.ts            queries and bodies have a form
//   requests/requestLocale.ts          a language that there is; a read without one is in the reader's
//   access/documentAccess.ts           what one may do with a document is for who reads it
//   queries/limitGlobalVersions.ts     a global's versions have a size too
//    then the hooks before each operation, and the access of Payload's own collections,
//   queries/limitPeople.ts             one call has a size
//   queries/pathGuard.ts               filters and sorts by what one may read
//   queries/queryForm/queryGuard.ts    filters, sorts and ids have a form
//   access/internalAccess.ts           Payload's own collections are closed
//    and, once Payload runs, what no configuration reaches.
//   access/activeStrategies.ts         active accounts alone, services by their keys
//   sessions/narrowSessionWrites.ts    a sign-in writes its own session and nothing else
//   sessions/sessionEditOf.ts          how a write of a session is known
//   access/plainLookups.ts             names find collections alone
//   queries/globalVersionIds.ts        a global's version is asked for by an id
//
// Beside it, src/app has routes of ours in the place of Payload's, and the admin what it hides.
//   graphql/graphqlHandler.ts          the route of GraphQL: who asks, then what it costs
//   graphql/schemaHandler.ts           the schema as text, for who asks
//   graphql/schemas.ts                 the schema without sign-in
//   graphql/visibleConfig.ts           the schema without what is confidential
//   graphql/turns.ts                   one operation after another, each in its own language
//   graphql/localeArguments.ts         arguments name languages that there are
//   graphql/guardGlobalVersions.ts     queries for versions of globals have a form
//   graphql/chunkedSchema.ts           the schema is described in parts
//   graphql/answerErrors.ts            errors in Payload's form
//   serverFunctions/admitted.ts        server functions by a list, for people with a role
//   serverFunctions/copyLocale.ts      a copy of a locale is known as one
//   serverFunctions/answers.ts         their failures tell nothing
//   serverFunctions/serverFunctionRefusal.ts   their refusals have a status
//   admin/RestoreForAdministrators.tsx restoring is offered to administrators
//   admin/leaving/LeaveGuard.tsx       every way out of a form with unsaved input asks
//   admin/leaving/exitOf.ts            the ways out that a click or a key takes
//   admin/leaving/guardedRouter.ts     those that a button or the end of a session takes
//   admin/leaving/useUnsavedForm.ts    which forms hold unsaved input
//   admin/saving/SaveAgain.tsx         a refused form can be saved again as it is
//   admin/saving/saveAgainEverywhere.ts    and so in every collection and global
//   admin/saving/useLastingRefusal.ts  a refusal's message stays until it is closed
//   admin/saving/PlainRefusals.tsx     a failed save says what comes next
//   admin/saving/refusedSaves.ts      a form’s own parts learn why it was refused
//   admin/useLastUser.ts               a form outlives the session that it was opened in
//   admin/RowControls.tsx              no rows are moved by who translates
//   admin/HideGlobalMenu.tsx           no menu of a global for who may not save it
//   admin/focusField.ts                the way to a field
//   admin/enclosingTabs.ts             what has to be opened on it
//   admin/header.css                   a header that fits a phone
//   admin/legible.css                  words that can be read
export { closeDesk } from './closeDesk.ts'
export { notFoundEndpoints, withoutLocks } from './access/index.ts'
export { queryLimits } from './queries/index.ts'
export { readForm, repeatWrites } from './requests/index.ts'
export { signIn } from './signIn/index.ts'
