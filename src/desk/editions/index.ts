// What an edition is: its row, the locale view it stands for, hash, progress, frozen view, projection.
// Its store is the only way to write an edition; operations of the desk call it, no API does.
// May import src/desk/fieldTree, src/desk/database, src/shared/contract, src/shared/richText, src/shared/partialDate, src/shared/localization and below.
export { beginEpoch } from './beginEpoch.ts'
export { EDITIONS, editionsCollection } from './collection.ts'
export { epochsCollection } from './epochs.ts'
export { isConfidential, withoutConfidential } from './localeView.ts'
export { BOOKKEEPING, contentKey, sameContent } from './contentHash.ts'
export type {
  AnyContentType,
  CollectionType,
  ConfidentialContext,
  DeskConfig,
  Expiry,
  Finding,
  GateContext,
  GuardedTexts,
  GlobalType,
  LoadedType,
  LocaleView,
  OpenedRecord,
  ToPublic,
  SavedDocument,
  Sensitive,
  UsedMedia,
  VisibleText,
} from './deskConfig.ts'
export { HARMLESS_WORDS } from './harmlessWords.ts'
export { isEmpty } from './isEmpty.ts'
export { type DocumentKey, globalKey, isGlobalKey, typeSlug } from './documentKey.ts'
export {
  type Edition,
  type EditionState,
  type LiveState,
  type Stage,
  liveStates,
  stages,
} from './edition.ts'
export { editionsNaming, editionsUsing, mediaReference } from './itemIndex.ts'
export {
  CONTENT_TYPES,
  documentFields,
  editionsOfType,
  loadedType,
  loadedTypes,
  loadedTypesOf,
} from './loadedTypes.ts'
export { namedDocuments } from './usedMedia.ts'
export { localeView } from './localeView.ts'
export { namedEditions } from './namedEditions.ts'
export { filledTexts, progress } from './progress.ts'
export { nextRevision } from './nextRevision.ts'
export { type Projection, project } from './project.ts'
export { sourceOf } from './publicValues.ts'
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
export { vouchesFor } from './verifiedFacts.ts'
export { rowsWithoutText } from './rowsWithoutText.ts'
export { SAVED_BY, SAVED_LOCALE } from './savedBy.ts'
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
