import type { Config } from './payload-types.ts'
import type { StoredDocument } from './storedDocument.ts'

type KnownCollections = Config['collections']
type KnownGlobals = Config['globals']

/** What is read from a collection by its name: of the generated type, or a document like any other. */
interface Collections extends KnownCollections {
  [slug: string]: StoredDocument
}

interface Globals extends KnownGlobals {
  [slug: string]: StoredDocument
}

declare module 'payload' {
  /**
   * Payload's types for this project: what `payload.find({ collection: 'news' })` gives, and `req.user`.
   * They are open, since generic rooms ask for collections whose names are variables, and tests load
   * types of their own. What is left out here stays as Payload has it for any project.
   */
  export interface GeneratedTypes extends Pick<
    Config,
    'db' | 'fallbackLocale' | 'jobs' | 'locale' | 'user'
  > {
    collections: Collections
    globals: Globals
  }
}
