import { describe, expect, it } from '@jest/globals'

import { shelters } from '../../../collections/shelters/index.ts'
import { regionField } from '../../../collections/shelters/regionField.ts'
import { shelterTexts } from '../../../collections/shelters/shelterTexts.ts'
import { context, ids, lexical } from './fixtures.ts'

const wordsAt = (view: Record<string, unknown>, path: string) =>
  shelterTexts(view, context).find((text) => text.path === path)?.words

const linking = (url: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [
          {
            type: 'link',
            version: 1,
            fields: { linkType: 'custom', url },
            children: [{ type: 'text', version: 1, text: 'бул жерде', format: 0, mode: 'normal' }],
          },
        ],
      },
    ],
  },
})

const showing = {
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    children: [{ type: 'upload', version: 1, relationTo: 'media', value: ids.photo }],
  },
}

describe('the free texts of a shelter', () => {
  it('are all of its words that readers see', () => {
    const view = { name: 'а', summary: 'б', intake: 'в', body: lexical('г') }
    for (const [path, words] of Object.entries({ name: 'а', summary: 'б', intake: 'в', body: 'г' }))
      expect(wordsAt(view, path)).toBe(words)
    const meta = { title: 'д', description: 'е', image: ids.photo }
    expect(wordsAt({ meta }, 'meta.title')).toBe('д')
    expect(wordsAt({ meta }, 'meta.description')).toBe('е')
    expect(wordsAt({ meta }, 'meta.image')).toBe('Фото')
  })

  it('are where its links lead', () => {
    expect(wordsAt({ body: linking('https://2gis.kg/x') }, 'body')).toContain('https://2gis.kg/x')
  })

  it('are what the images in its text are called', () => {
    expect(wordsAt({ body: showing }, 'body')).toBe('Фото')
  })

  it('are its address on the site, whose hyphens stand for spaces', () => {
    expect(wordsAt({ slug: 'manas-kochosu-12' }, 'slug')).toBe('manas kochosu 12')
  })

  it('cover every text of the contract', () => {
    const looked = new Set(shelterTexts({}, context).map(({ path }) => path.split('.')[0]))
    const chosen = ['serves', 'services', 'region', 'referral', 'languages', 'state']
    const free = Object.keys(shelters.contract.shape).filter((name) => !chosen.includes(name))
    expect(free.filter((name) => !looked.has(name === 'seo' ? 'meta' : name))).toEqual([])
  })
})

describe('the region of a shelter', () => {
  it('is a country or an oblast', () => {
    expect(regionField.filterOptions).toEqual({ kind: { in: ['country', 'oblast'] } })
  })
})
