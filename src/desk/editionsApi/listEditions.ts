import type { PayloadRequest } from 'payload'

import { isSensitive, mayWriteText, policyOf } from '#desk/access/index.ts'
import { type NamedField, namedField } from '#desk/fieldTree/index.ts'
import {
  type DocumentKey,
  type Finding,
  documentEditions,
  readLocales,
  readWorkingCopy,
} from '#desk/editions/index.ts'
import {
  type Opened,
  approvalOf,
  confidentialFindings,
  documentNotFound,
  gate,
  mayMove,
  recordOpened,
  statementNeeded,
} from '#desk/workflow/index.ts'
import { type Transition, isTransition, transitions } from '#desk/workflow/transitions.ts'
import type { Label } from '#shared/localization/index.ts'
import { type EditionDescription, describeEdition } from './describeEdition.ts'

/** A finding, and the field of the form to correct. */
export interface NamedFinding extends Finding {
  /** Null where the form has no such field. */
  readonly field: NamedField | null
}

/** An edition, the transitions that the caller may make, and the gate's findings. */
export interface EditionOverview extends EditionDescription {
  readonly transitions: readonly Transition[]
  /** Whether the caller may replace the working copy by what is live. */
  readonly discard: boolean
  /** What the caller has to say of its facts to publish it urgently; null where nothing. */
  readonly statement: Label | null
  readonly findings: readonly NamedFinding[]
}

/**
 * A document's editions as the desk shows them to the caller.
 * @throws KerbenError `not_found`
 */
export async function listEditions(
  req: PayloadRequest,
  key: DocumentKey,
): Promise<EditionOverview[]> {
  const copy = await readWorkingCopy(req.payload, key)
  if (!copy) throw documentNotFound()
  const editions = await documentEditions(req.payload, key)
  const readings = await readLocales(
    req.payload,
    copy,
    editions.map(({ locale }) => locale),
  )
  const both = readings.flatMap((reading) =>
    editions
      .filter(({ locale }) => locale === reading.locale)
      .map((edition) => ({ edition, reading })),
  )
  const opened: Opened = []
  const listed = await Promise.all(
    both.map(async ({ edition, reading }): Promise<EditionOverview> => {
      const approval = approvalOf(copy.loaded, reading.view, edition)
      const description = describeEdition({ ...edition, contentHash: reading.hash })
      const may = Object.keys(transitions)
        .filter(isTransition)
        .filter((name) => mayMove(req, approval, edition, name, reading.hash))
      // `publishUrgently` is always possible and so does not count here: it runs these checks, and
      // records them, when it is made
      const decides = may.includes('approve') || may.includes('publish')
      const findings = [
        ...(await gate(req, copy, reading)).findings,
        ...(await confidentialFindings(req, copy, reading, { asked: 'list', decides, opened })),
      ]
      return {
        ...description,
        transitions: may,
        statement: may.includes('publishUrgently')
          ? await statementNeeded(req, copy, reading)
          : null,
        discard:
          description.liveWithChanges &&
          mayWriteText(
            policyOf(copy.loaded),
            req.user,
            edition.locale,
            isSensitive(copy.loaded.desk.sensitive, reading.view),
          ),
        findings: findings.map((finding) => ({
          ...finding,
          field: namedField(copy.fields, finding.path, req.i18n),
        })),
      }
    }),
  )
  await recordOpened(req, opened)
  return listed
}
