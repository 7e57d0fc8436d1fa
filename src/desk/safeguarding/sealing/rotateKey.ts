import type { PayloadRequest } from 'payload'

import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import { keyId, reseal, sealedUnder } from './seal.ts'

/** What a rotation did. */
export interface Rotation {
  readonly documents: number
  readonly versions: number
  /** Texts that were already sealed with the new key, and are left as they are. */
  readonly already: number
}

/** A stored site or version; only the sealed text is read. */
interface Stored {
  readonly id: string
  readonly sealed?: string | null
}

/**
 * Seals every stored site with another key, including those in the trash and all versions: either
 * all of them or, when one cannot be opened, none. Each new text is opened once before it is
 * stored. Texts that already have the new key are left as they are, so a rotation can be repeated.
 * @param req whose actor the audit names
 * @param collection the slug of the collection of sites
 * @param from 32 bytes, the present key
 * @param to 32 bytes, the new key
 * @throws KerbenError `sealed` (503) for a text that neither key opens; nothing was changed
 */
export const rotateKey = (
  req: PayloadRequest,
  collection: string,
  from: Buffer,
  to: Buffer,
): Promise<Rotation> =>
  transaction(req.payload, req, async (own) => {
    const { db } = own.payload
    const again = (sealed: string): string | null => {
      if (sealedUnder(sealed) === keyId(to)) return null
      const next = reseal(sealed, from, to)
      // opened once, so that nothing is stored that the new key cannot read
      reseal(next, to, to)
      return next
    }
    let [documents, versions, already] = [0, 0, 0]

    // the bare adapter: hooks would open the sites, and documents in the trash are included
    const all = { collection, pagination: false, limit: 0, req: own } as const
    for (const { id, sealed } of (await db.find<Stored>(all)).docs) {
      const next = sealed ? again(sealed) : null
      if (next === null) already += sealed ? 1 : 0
      else {
        await db.updateOne({ collection, id, data: { sealed: next }, req: own })
        documents += 1
        await recordAudit(own, {
          action: 'rotateKey',
          type: collection,
          documentId: id,
          from: keyId(from),
          to: keyId(to),
        })
      }
    }
    const { docs } = await db.findVersions<Stored>(all)
    for (const { id, ...row } of docs) {
      const { sealed } = row.version
      const next = sealed ? again(sealed) : null
      if (next === null) already += sealed ? 1 : 0
      else {
        // the whole version, since MongoDB replaces it by what is given
        const versionData = { ...row, version: { ...row.version, sealed: next } }
        await db.updateVersion({ collection, id, versionData, req: own, returning: false })
        versions += 1
      }
    }
    return { documents, versions, already }
  })
