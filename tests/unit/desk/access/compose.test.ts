import { describe, expect, it } from '@jest/globals'
import type { Access, AccessArgs, AccessResult } from 'payload'

import { allOf, anyOf } from '#desk/access/compose.ts'

const says =
  (result: AccessResult): Access =>
  () =>
    result

const [one, two] = [{ a: { equals: 1 } }, { b: { equals: 2 } }]
// the rules here look at nothing
const ask = (rule: Access) => rule({} as AccessArgs)

describe('anyOf', () => {
  const table: [AccessResult[], AccessResult][] = [
    [[], false],
    [[false, false], false],
    [[false, true], true],
    [[one, true], true],
    [[false, one], one],
    [[one, two], { or: [one, two] }],
  ]
  it.each(table)('%j is %j', async (results, expected) => {
    expect(await ask(anyOf(...results.map(says)))).toEqual(expected)
  })
})

describe('allOf', () => {
  const table: [AccessResult[], AccessResult][] = [
    [[], true],
    [[true, true], true],
    [[false, true], false],
    [[one, false], false],
    [[true, one], one],
    [[one, two], { and: [one, two] }],
  ]
  it.each(table)('%j is %j', async (results, expected) => {
    expect(await ask(allOf(...results.map(says)))).toEqual(expected)
  })
})
