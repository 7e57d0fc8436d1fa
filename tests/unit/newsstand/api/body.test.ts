import { describe, expect, it } from '@jest/globals'

import { Body } from '#newsstand/api/index.ts'

describe('a body', () => {
  const shared = Buffer.from('ү')

  it('is its parts, of which texts are UTF-8', () => {
    const body = new Body('{', shared, '}')
    expect(body.length).toBe(4)
    expect(body.parts[1]).toBe(shared)
    expect(String(body)).toBe('{ү}')
  })

  it('is put in one piece once', () => {
    const body = new Body('a', shared)
    expect(body.whole.toString()).toBe('aү')
    expect(body.parts).toEqual([body.whole])
    expect(body.whole).toBe(body.whole)
    expect(new Body(shared).whole).toBe(shared)
    expect(new Body().whole.length).toBe(0)
  })
})
