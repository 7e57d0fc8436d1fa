import { buildDeskConfig } from '#desk/index.ts'
import { readEnv } from '#shared/config/index.ts'

/** The desk, as Next and Payload's own tools load it: settings from the environment, nothing else. */
export default buildDeskConfig({ env: readEnv(process.env) })
