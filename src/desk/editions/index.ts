// What an edition is: its row, the locale view it stands for, hash, progress, frozen view, projection.
// It reads and describes; only src/desk/workflow writes an edition.
// May import src/desk/database, src/shared/contract, src/shared/richText, src/shared/partialDate, src/shared/localization and below.
export { EDITIONS, editionsCollection } from './collection.ts'
export { isConfidential } from './confidentialFields.ts'
export { BOOKKEEPING, sameContent } from './contentHash.ts'
export type {
  AnyContentType,
  ConfidentialContext,
  DeskConfig,
  Expiry,
  Finding,
  GateContext,
  LoadedType,
  LocaleView,
  OpenedRecord,
  ProjectionContext,
  UsedMedia,
} from './deskConfig.ts'
export { type Edition, type LiveState, type Stage, liveStates, stages } from './edition.ts'
export { isEmpty, leaves } from './leaves.ts'
export {
  CONTENT_TYPES,
  type DocumentKey,
  GLOBALS,
  documentFields,
  globalKey,
  loadedType,
  loadedTypes,
  loadedTypesOf,
} from './loadedTypes.ts'
export { namedEditions } from './namedEditions.ts'
export { filledTexts, progress } from './progress.ts'
export { type Projection, project } from './project.ts'
export { sourceOf } from './publicSource.ts'
export {
  anyReferenceOf,
  dayOf,
  groupOf,
  mediaListOf,
  mediaOf,
  numberOf,
  partialDateOf,
  referenceOf,
  referencesOf,
  richTextOf,
  rowsOf,
  seoOf,
  textOf,
  textsOf,
} from './publicValues.ts'
export { changedNow, changers, liveStateOf } from './worklistColumns.ts'
export { rowsWithoutText } from './rowsWithoutText.ts'
export { searchTexts } from './searchTexts.ts'
export {
  type EditionData,
  createEdition,
  documentEditions,
  findEditions,
  isLive,
  nextRevision,
  updateEdition,
} from './store.ts'
export { MEDIA, loadUsedMedia, mediaUses, usedMediaIds } from './usedMedia.ts'
export { type LocaleReading, type WorkingCopy, readLocale, readWorkingCopy } from './workingCopy.ts'
