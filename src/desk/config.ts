import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CollectionConfig, type Plugin, type SanitizedConfig, buildConfig } from 'payload'

import { auditAccess, editionsAccess, safeguardingField } from '#desk/access/index.ts'
import { auditCollection } from '#desk/audit/index.ts'
import { contentTypePlugin, seoOfTypes } from '#desk/contentType/index.ts'
import { discussion } from '#desk/discussion/index.ts'
import { asTypeAliases } from '#desk/documents/asTypeAliases.ts'
import {
  type AnyContentType,
  EDITIONS,
  editionsCollection,
  epochsCollection,
  loadedTypesOf,
} from '#desk/editions/index.ts'
import { deleteOldEvents, outboxCollection } from '#desk/events/index.ts'
import { emailAdapter } from '#desk/mail/index.ts'
import { migrations } from '#desk/migrations/index.ts'
import { saveAgainEverywhere } from '#desk/payload/admin/saving/saveAgainEverywhere.ts'
import { databaseAdapter } from '#desk/payload/database/index.ts'
import { closeDesk, queryLimits, repeatWrites, signIn, withoutLocks } from '#desk/payload/index.ts'
import { adminI18n } from '#desk/payload/language/index.ts'
import { richTextEditor } from '#desk/payload/richText/index.ts'
import { markHolders, sendResetLinkTask, tellHolderTask } from '#desk/people/accounts/index.ts'
import { usersCollection } from '#desk/people/index.ts'
import { presence } from '#desk/presence/index.ts'
import { consentFilesCollection, consentsCollection } from '#desk/safeguarding/consents/index.ts'
import { expiryTask } from '#desk/safeguarding/index.ts'
import { shelterSites } from '#desk/safeguarding/shelterSites/index.ts'
import { answerInLanguage, trustedOrigins } from '#desk/server/index.ts'
import { tasksCollection, withTasks } from '#desk/tasks/index.ts'
import { storedValues } from '#desk/values/index.ts'
import { slugHistoryCollection } from '#desk/workflow/index.ts'
import { worklistCollection } from '#desk/worklist/index.ts'
import { type Env, isSqliteUrl } from '#shared/config/index.ts'
import { hasPages } from '#shared/contract/index.ts'
import { defaultLocale, locales } from '#shared/localization/index.ts'
import { logSetup } from '#shared/process/index.ts'
import { sizeLimits } from '#shared/process/sizeLimits.ts'
import { contentTypes } from '../../collections/index.ts'
import { contentGlobals } from '../../globals/index.ts'
import { mediaCollection } from '../../media/collection.ts'
import { sizesTask } from '../../media/sizesTask.ts'

// a refusal is an answer, not a failure; by any name, since Payload types those of its own errors alone
const loggingLevels: Record<string, 'info'> = { KerbenError: 'info' }

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** What a desk is made of. */
export interface DeskOptions {
  readonly env: Env
  /** The content types and globals; the mission's own unless a test brings more. */
  readonly types?: readonly AnyContentType[]
  /** What a test's desk can do beside its own capabilities. */
  readonly capabilities?: readonly Plugin[]
}

/** The folder in which an uploaded file stays until it is clean. */
const uploadsDir = ({ dataDir }: Env): string => path.join(dataDir, 'uploads')

/** The collections that are not content types: people, records, files and confidential data. */
const plainCollections = (env: Env): CollectionConfig[] => [
  mediaCollection({ staticDir: env.mediaDir, uploadsDir: uploadsDir(env) }),
  worklistCollection(
    editionsCollection({
      access: editionsAccess,
      consentReaders: safeguardingField,
      multikey: !isSqliteUrl(env.databaseUrl),
    }),
  ),
  slugHistoryCollection(),
  epochsCollection(path.join(env.dataDir, 'epoch.json')),
  usersCollection(env),
  auditCollection(auditAccess),
  outboxCollection(),
  tasksCollection(),
  consentsCollection(),
  consentFilesCollection({
    staticDir: path.join(env.dataDir, 'consents'),
    uploadsDir: uploadsDir(env),
  }),
]

/** The desk's scheduled and background tasks. */
const ownTasks: Plugin = (config) =>
  withTasks(config, [expiryTask, deleteOldEvents, sendResetLinkTask, sizesTask, tellHolderTask])

/** The desk's capabilities, one per line: see docs/extending.md. */
const ownCapabilities: readonly Plugin[] = [discussion]

/**
 * The order of the admin's navigation: the queue, then content types, then all other collections.
 */
const contentFirst: Plugin = ({ collections = [], ...config }) => {
  const types = loadedTypesOf(config)
  const rank = ({ slug }: CollectionConfig) => (slug === EDITIONS ? 0 : types.has(slug) ? 1 : 2)
  return {
    ...config,
    collections: [...collections].sort((a, b) => rank(a) - rank(b)),
  }
}

/**
 * The desk's configuration. `payload.config.ts` calls it for Payload's own tools, tests call it with
 * settings of their own.
 * @throws Error for a content type whose name cannot be one
 */
export async function buildDeskConfig({
  env,
  types = [...contentTypes, ...contentGlobals],
  capabilities = [],
}: DeskOptions): Promise<SanitizedConfig> {
  const { plugin: limitSignIn, wrapEndpoints } = signIn(env)
  const config = await buildConfig({
    email: emailAdapter(env),
    onInit: markHolders,
    secret: env.payloadSecret,
    serverURL: env.serverUrl,
    csrf: trustedOrigins(env),
    cors: [],
    telemetry: false,
    db: await databaseAdapter(env, { migrations }),
    editor: richTextEditor({ linkableCollections: linkable(types) }),
    localization: { locales: [...locales], defaultLocale, fallback: false },
    i18n: adminI18n,
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat: 'yyyy-MM-dd HH:mm',
      timezones: {
        defaultTimezone: 'Asia/Bishkek',
        supportedTimezones: [{ label: 'Asia/Bishkek', value: 'Asia/Bishkek' }],
      },
      meta: { titleSuffix: ' · Kerben', robots: 'noindex, nofollow' },
      components: {
        graphics: {
          Icon: '/src/desk/admin/brand/Icon#Icon',
          Logo: '/src/desk/admin/brand/Logo#Logo',
        },
        views: { dashboard: { Component: '/src/desk/admin/dashboard/Dashboard#Dashboard' } },
        providers: [
          '/src/desk/admin/signIn/Languages#Languages',
          '/src/desk/payload/admin/RestoreForAdministrators#RestoreForAdministrators',
        ],
      },
      importMap: {
        baseDir: root,
        importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
      },
    },
    collections: plainCollections(env),
    plugins: [
      ...types.map(contentTypePlugin),
      shelterSites({ key: env.shelterSitesKey }),
      seoOfTypes(types),
      ownTasks,
      ...ownCapabilities,
      ...capabilities,
      presence,
      storedValues,
      saveAgainEverywhere,
      withoutLocks,
      contentFirst,
      limitSignIn,
    ],
    maxDepth: queryLimits.depth,
    // src/desk/payload/graphql limits the cost of a request
    graphQL: { disablePlaygroundInProduction: true },
    upload: {
      limits: { fileSize: sizeLimits.file, fieldSize: sizeLimits.other },
      abortOnLimit: true,
    },
    typescript: {
      autoGenerate: false,
      outputFile: path.join(root, 'src/desk/documents/payload-types.ts'),
      // src/desk/documents tells Payload of them, open for what is not in the config
      declare: false,
      postProcess: [({ compiledTypes }) => asTypeAliases(compiledTypes)],
    },
    hooks: { afterError: [answerInLanguage] },
    logger: logSetup(env, 'desk'),
    loggingLevels,
  })
  return closeDesk(wrapEndpoints(repeatWrites(config)))
}

/** The types that rich text may link to: those with a page. */
const linkable = (types: readonly AnyContentType[]): string[] =>
  types.filter(hasPages).map(({ slug }) => slug)
