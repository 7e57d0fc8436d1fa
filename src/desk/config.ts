import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type CollectionConfig,
  type Config,
  type Plugin,
  type SanitizedConfig,
  buildConfig,
} from 'payload'

import { contentTypes } from '../../collections/index.ts'
import { consentFilesCollection } from '../../collections/consents/consentFiles.ts'
import { consentsCollection } from '../../collections/consents/collection.ts'
import { shelterSitesCollection } from '../../collections/shelterSites/collection.ts'
import { usersCollection } from '../../collections/users/collection.ts'
import { contentGlobals } from '../../globals/index.ts'
import { mediaCollection } from '../../media/collection.ts'
import { sizesTask } from '../../media/sizesTask.ts'
import {
  auditAccess,
  closeDesk,
  editionsAccess,
  queryLimits,
  safeguardingField,
} from '../access/index.ts'
import { markHolders, sendResetLinkTask, tellHolderTask } from '../accounts/index.ts'
import { auditCollection } from '../audit/index.ts'
import type { Env } from '../config/index.ts'
import { isSqliteUrl } from '../config/index.ts'
import { defineContentType, seoOfTypes } from '../contentType/index.ts'
import { databaseAdapter } from '../database/index.ts'
import {
  type AnyContentType,
  EDITIONS,
  editionsCollection,
  loadedTypesOf,
} from '../editions/index.ts'
import { answerInLanguage } from './refusals/index.ts'
import { defaultLocale, locales } from '../localization/index.ts'
import { adminI18n } from '../localization/language/index.ts'
import { emailAdapter } from '../mail/index.ts'
import { migrations } from '../migrations/index.ts'
import { logSetup } from '../programs/index.ts'
import { sizeLimits } from '../programs/sizeLimits.ts'
import { richTextEditor } from '../richText/editor.ts'
import { queueList } from '../workflow/queue/queueList.ts'
import { slugHistoryCollection } from '../workflow/index.ts'
import { expiryTask } from './expiryTask.ts'
import { signIn } from './signIn/index.ts'
import { trustedOrigins } from './trustedOrigins.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** What a desk is made of. */
export interface DeskOptions {
  readonly env: Env
  /** The content types and globals; the mission's own unless a test brings more. */
  readonly types?: readonly AnyContentType[]
}

/** Where a file that is being uploaded lies until it is clean. */
const uploadsDir = ({ dataDir }: Env): string => path.join(dataDir, 'uploads')

/** The collections that are no content types: people, records, files and what is confidential. */
const plainCollections = (env: Env): CollectionConfig[] => [
  mediaCollection({ staticDir: env.mediaDir, uploadsDir: uploadsDir(env) }),
  queueList(
    editionsCollection({
      access: editionsAccess,
      consentReaders: safeguardingField,
      multikey: !isSqliteUrl(env.databaseUrl),
    }),
  ),
  slugHistoryCollection(),
  usersCollection(env),
  auditCollection(auditAccess),
  consentsCollection(),
  consentFilesCollection({
    staticDir: path.join(env.dataDir, 'consents'),
    uploadsDir: uploadsDir(env),
  }),
  shelterSitesCollection({ key: env.shelterSitesKey }),
]

/** The navigation's order: the queue, then what people write, then what the desk keeps. */
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
        graphics: { Icon: '/src/admin/brand/Icon#Icon', Logo: '/src/admin/brand/Logo#Logo' },
        views: { dashboard: { Component: '/src/admin/dashboard/Dashboard#Dashboard' } },
        providers: [
          '/src/admin/signIn/Languages#Languages',
          '/src/admin/versions/RestoreForAdministrators#RestoreForAdministrators',
        ],
      },
      importMap: {
        baseDir: root,
        importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
      },
    },
    collections: plainCollections(env),
    plugins: [...types.map(defineContentType), seoOfTypes(types), contentFirst, limitSignIn],
    jobs: {
      tasks: [sizesTask, expiryTask, sendResetLinkTask, tellHolderTask],
      autoRun: [{ cron: '*/5 * * * * *', limit: 10 }],
      access: { run: () => false, queue: () => false, cancel: () => false },
    },
    maxDepth: queryLimits.depth,
    // what one request may cost is counted by src/desk/graphql
    graphQL: { disablePlaygroundInProduction: true },
    upload: {
      limits: { fileSize: sizeLimits.file, fieldSize: sizeLimits.other },
      abortOnLimit: true,
    },
    typescript: { autoGenerate: false, outputFile: path.join(root, 'payload-types.ts') },
    hooks: { afterError: [answerInLanguage] },
    logger: logSetup(env, 'desk'),
    // a refusal is an answer, not a failure; Payload types only the names of its own errors
    loggingLevels: { KerbenError: 'info' } as NonNullable<Config['loggingLevels']>,
  })
  return closeDesk(wrapEndpoints(config))
}

/** The types that rich text may link to: those with a page. */
const linkable = (types: readonly AnyContentType[]): string[] =>
  types.filter(({ kind, hasPage }) => kind === 'collection' && hasPage).map(({ slug }) => slug)
