export { isObject } from '#shared/values/index.ts'
