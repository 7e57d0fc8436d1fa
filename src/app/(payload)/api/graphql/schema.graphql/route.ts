import config from '@payload-config'

import { schemaHandler } from '#desk/payload/graphql/index.ts'

const answer = schemaHandler(config)

export const GET = answer
export const POST = answer
export const DELETE = answer
export const PATCH = answer
export const PUT = answer
