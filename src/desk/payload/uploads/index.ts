// How uploads are received, before Payload's own endpoint and on disk, and how files are sent.
// May import Payload alone.
export { aroundFile } from './aroundFile.ts'
export { beforeCreate } from './beforeCreate.ts'
export { receiveUpload } from './receiveUpload.ts'
