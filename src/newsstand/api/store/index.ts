// Where snapshots are read: one interface, SQLite and MongoDB, on connections that cannot write.
// Nothing above it knows which database answers.
// May import src/shared/contract, src/shared/localization, src/shared/config and the drivers, loaded when chosen.
export type {
  Alternate,
  Change,
  ChangedEdition,
  FacetCondition,
  FacetRange,
  LiveEdition,
  Reference,
  SortBy,
  SortColumn,
  Store,
  StoredMedia,
  StoredSize,
} from './store.ts'
