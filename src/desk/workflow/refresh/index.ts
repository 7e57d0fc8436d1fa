// Updates editions after a save, after a change of a file, and at a start.
// May import the rest of src/desk/workflow and what that may.
export {
  followChange,
  followGlobalChange,
  leaveTombstones,
  refuseDeleteWhileLive,
  refuseTrashWhileLive,
} from './documentHooks.ts'
export { followMarks } from './followMarks.ts'
export { listUsedMedia } from './listUsedMedia.ts'
export { frozenMedia } from './frozenMedia.ts'
export { mediaAsPublished } from './mediaAsPublished.ts'
export { refreshUsers } from './mediaHooks.ts'
export { recover } from './recover.ts'
export { refreshEditions } from './refreshEditions.ts'
export { refreshMedia } from './refreshMedia.ts'
export { reproject } from './reproject.ts'
