// How uploads are received: before Payload's own endpoint, and on disk.
// May import Payload alone.
export { beforeCreate } from './beforeCreate.ts'
export { receiveUpload } from './receiveUpload.ts'
