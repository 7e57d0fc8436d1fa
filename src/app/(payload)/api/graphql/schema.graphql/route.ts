import config from '@payload-config'

import { schemaHandler } from '#desk/payload/graphql/index.ts'

export const GET = schemaHandler(config)
