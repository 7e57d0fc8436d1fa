import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { innerLists } from '#desk/fieldTree/index.ts'
import { locales } from '#shared/localization/locales.ts'
import { contentTypes } from '../../../collections/index.ts'
import { contentGlobals } from '../../../globals/index.ts'

const types = [...contentTypes, ...contentGlobals]

type Named = Extract<Field, { name: string }>

function* named(fields: readonly Field[]): Generator<Named> {
  for (const field of fields) {
    if ('name' in field && typeof field.name === 'string') yield field
    // a partial date's parts are one input, which has words of its own
    const isOneInput = field.type === 'group' && Boolean(field.admin?.components?.Field)
    if (!isOneInput) for (const inner of innerLists(field)) yield* named(inner.fields)
  }
}

const isLabel = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  locales.every((locale) => {
    const text: unknown = (value as Record<string, unknown>)[locale]
    return typeof text === 'string' && text.trim() !== ''
  })

const namesWithout = (fields: Iterable<Named>, holds: (field: Named) => boolean): string[] =>
  [...fields].filter((field) => !holds(field)).map(({ name }) => name)

describe.each(types)('the desk speaks of $slug', (type) => {
  it('in ky, ru and en: its names and what it is for', async () => {
    const { desk } = await type.desk()
    expect([desk.labels.singular, desk.labels.plural, desk.description].every(isLabel)).toBe(true)
  })

  it('with a label for every field', async () => {
    const { desk } = await type.desk()
    expect(namesWithout(named(desk.fields), ({ label }) => isLabel(label))).toEqual([])
  })

  it('with a description for every field', async () => {
    const { desk } = await type.desk()
    const holds = ({ admin }: Named) =>
      isLabel((admin as { description?: unknown } | undefined)?.description)
    expect(namesWithout(named(desk.fields), holds)).toEqual([])
  })

  it('with a placeholder for every input of text or numbers', async () => {
    const { desk } = await type.desk()
    const inputs = [...named(desk.fields)].filter(({ type: kind }) =>
      ['number', 'text', 'textarea'].includes(kind),
    )
    const holds = (field: Named) =>
      isLabel((field.admin as { placeholder?: unknown } | undefined)?.placeholder)
    expect(namesWithout(inputs, holds)).toEqual([])
  })

  it('with a label for every choice', async () => {
    const { desk } = await type.desk()
    for (const field of named(desk.fields))
      if (field.type === 'select')
        for (const option of field.options)
          expect([field.name, typeof option !== 'string' && isLabel(option.label)]).toEqual([
            field.name,
            true,
          ])
  })

  it('and requires no localized field: completeness is the gate’s business', async () => {
    const { desk } = await type.desk()
    const required = [...named(desk.fields)].filter(
      (field) => 'localized' in field && field.localized && 'required' in field && field.required,
    )
    expect(required.map(({ name }) => name)).toEqual([])
  })

  it('and localizes the texts of a list, never the list', async () => {
    const { desk } = await type.desk()
    const lists = [...named(desk.fields)].filter(({ type: kind }) => kind === 'array')
    expect(namesWithout(lists, (field) => !('localized' in field && field.localized))).toEqual([])
  })

  it('and gives its vocabulary in three languages', () => {
    for (const { values, labels } of Object.values(type.vocabulary))
      expect(values.every((value) => isLabel(labels[value]))).toBe(true)
  })
})
