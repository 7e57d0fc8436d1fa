import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DatePartsInput } from '#desk/admin/partialDate/DatePartsInput.tsx'

const render = (own: object = {}) =>
  renderToStaticMarkup(
    createElement(DatePartsInput, {
      text: '2023-02',
      parts: ['year', 'month', 'day'],
      open: false,
      language: 'ky',
      disabled: false,
      onChange: () => undefined,
      ...own,
    }),
  )

describe('the inputs of one date', () => {
  it('are labelled, each in the language of the admin', () => {
    const html = render()
    const named = [...html.matchAll(/<label[^>]* for="([^"]+)">([^<]+)<\/label>/g)]
    expect(named.map(([, , words]) => words)).toEqual(['Жылы', 'Айы', 'Күнү'])
    for (const [, id] of named) expect(html).toContain(` id="${id ?? ''}"`)
  })

  it('offer the days that the month has', () => {
    expect(render()).toContain('>28</option>')
    expect(render()).not.toContain('>29</option>')
    expect(render({ text: '2024-02' })).toContain('>29</option>')
    expect(render({ text: '2023-02-30' })).toContain('<option value="30" selected="">30</option>')
  })

  it('tie the error to the inputs', () => {
    const html = render({ error: 'Мындай дата жок.' })
    const [, id] = /<p id="([^"]+)" role="alert"[^>]*>Мындай дата жок\.<\/p>/.exec(html) ?? []
    expect(html.split(`aria-describedby="${id ?? '?'}"`)).toHaveLength(4)
    expect(html).toContain('aria-invalid="true"')
  })

  it('show only what the precision has', () => {
    expect(render({ parts: ['year'] })).not.toContain('<select')
  })
})
