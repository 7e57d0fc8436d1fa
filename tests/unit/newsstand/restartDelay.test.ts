import { describe, expect, it } from '@jest/globals'

import { restartDelay } from '#newsstand/deskProcess/restartDelay.ts'

describe('the wait before a desk is started again', () => {
  it('begins with half a second, doubles, and ends at half a minute', () => {
    expect([0, 1, 2, 3, 10, 1000].map(restartDelay)).toEqual([
      500, 1000, 2000, 4000, 30_000, 30_000,
    ])
  })
})
