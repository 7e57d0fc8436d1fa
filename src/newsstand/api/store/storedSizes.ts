import { isList, isObject } from '#shared/values/index.ts'
import type { StoredSize } from './store.ts'

const isSize = (value: unknown): value is StoredSize =>
  isObject(value) &&
  ['name', 'format', 'filename'].every((name) => typeof value[name] === 'string') &&
  ['width', 'height', 'filesize'].every((name) => typeof value[name] === 'number')

/**
 * An image's sizes. The desk alone writes them, and no request can; one that is not whole all the
 * same is left out, so that the image is shown by the others instead of failing every answer with it.
 * @param sizes the column as the database gives it, JSON read
 * @returns null where none were made yet
 */
export const storedSizes = (sizes: unknown): StoredSize[] | null =>
  isList(sizes) ? sizes.filter(isSize) : null
