import config from '@payload-config'
import { REST_OPTIONS } from '@payloadcms/next/routes'

import { graphqlHandler } from '#desk/payload/graphql/index.ts'

const answer = graphqlHandler(config)

export const GET = answer
export const POST = answer
export const DELETE = answer
export const PATCH = answer
export const PUT = answer
export const OPTIONS = REST_OPTIONS(config)
