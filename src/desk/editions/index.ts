// What an edition is: its row, the locale view it stands for, hash, progress, frozen view, projection.
// It reads and describes; only src/desk/workflow writes an edition.
// May import src/desk/database, src/shared/contract, src/shared/richText, src/shared/partialDate, src/shared/localization and below.
export { EDITIONS, editionsCollection } from './collection.ts'
export { isConfidential } from './confidentialFields.ts'
export { BOOKKEEPING, sameContent } from './contentHash.ts'
export type {
  AfterSave,
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
export {
  type Edition,
  type EditionState,
  type LiveState,
  type Stage,
  liveStates,
  stages,
} from './edition.ts'
export { editionsNaming, editionsUsing, mediaReference } from './itemIndex.ts'
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
export { localeView } from './localeView.ts'
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
export { rowsWithoutText } from './rowsWithoutText.ts'
export { searchTexts } from './searchTexts.ts'
export {
  type EditionData,
  changedNow,
  changers,
  createEdition,
  documentEditions,
  editionColumns,
  findEditions,
  isLive,
  liveStateOf,
  nextRevision,
  ofDocument,
  updateEdition,
} from './store.ts'
export { MEDIA, loadUsedMedia, mediaUses, usedMediaIds } from './usedMedia.ts'
export {
  type LocaleReading,
  type WorkingCopy,
  isTrashed,
  readLocale,
  readLocales,
  readStored,
  readWorkingCopy,
} from './workingCopy.ts'
