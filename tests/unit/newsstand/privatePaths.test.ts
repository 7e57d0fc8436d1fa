import { describe, expect, it } from '@jest/globals'

import { privatePaths } from '#newsstand/public/privatePaths.ts'
import { contentTypes } from '../../../collections/index.ts'
import { contentGlobals } from '../../../globals/index.ts'

const isPrivate = privatePaths([...contentTypes, ...contentGlobals])

describe('requests that are logged without traces of the person', () => {
  it.each([
    '/v1/ky/hotlines',
    '/v1/ru/shelters/a-network',
    '/v1/en/services?filter[group]=return',
    '/v1/ky/hotlines.vcf',
    '/v1/ky/hot%6Cines',
    '/v1/ky/HOTLINES',
    '/v1/ky/globals/safety',
    '/admin/collections/shelters/create',
    '/api/hotlines?where[name][like]=osh',
    '/v1/ky/%E0%A4%A',
  ])('%s', (path) => {
    expect(isPrivate(path)).toBe(true)
  })

  it.each(['/v1/ky/news', '/v1/ky/globals/organisation', '/admin', '/v1/media/1/original.jpg'])(
    'and not %s',
    (path) => {
      expect(isPrivate(path)).toBe(false)
    },
  )
})
