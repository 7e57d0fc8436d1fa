// How Payload reads a form with files.
// May import Payload alone.
export { receiveUpload } from './receiveUpload.ts'
