import { readEnv } from './src/config/index.ts'
import { buildDeskConfig } from './src/desk/index.ts'

/** The desk, as Next and Payload's own tools load it: settings from the environment, nothing else. */
export default buildDeskConfig({ env: readEnv(process.env) })
