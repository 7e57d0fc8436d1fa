import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { writtenFields } from '#desk/fieldTree/index.ts'
import { contentTypes } from '../../../collections/index.ts'
import { contentGlobals } from '../../../globals/index.ts'

const localizedPaths = (fields: readonly Field[]): string[] =>
  [...writtenFields(fields)]
    .filter(({ field }) => 'localized' in field && field.localized)
    .map(({ path }) => path)

const types = new Map([...contentTypes, ...contentGlobals].map((type) => [type.slug, type]))

describe('each language has its own', () => {
  it.each([
    [
      'programmes',
      'title summary body results.label results.unit projects.title projects.description',
    ],
    ['milestones', 'title description source.label'],
    ['news', 'title summary body source.label'],
    ['pages', 'title body'],
    ['publications', 'title summary file'],
    ['organisation', 'name acronym alternateName mandate principle aims.text headquarters'],
    ['cooperation', 'intro totals.label totals.unit legalBasis.title'],
    ['safety', 'notice steps.text'],
    ['navigation', 'menus.label menus.items.label'],
  ])('in %s: %s', async (slug, paths) => {
    const loaded = await types.get(slug)?.desk()
    expect(localizedPaths(loaded?.desk.fields ?? [])).toEqual(paths.split(' '))
  })
})
