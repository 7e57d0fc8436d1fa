import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DatePartsInput } from '#desk/admin/partialDate/DatePartsInput.tsx'
import { PeriodEndInput } from '#desk/admin/partialDate/PeriodEndInput.tsx'

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

  it('take a decade where a period may begin or end with one', () => {
    expect(render({ text: '199X', open: true })).toContain('value="199X"')
    expect(render({ parts: ['year'], yearLabel: 'decade' })).toContain('Онжылдыктын биринчи жылы')
  })

  it('say that an end of a period is open, in place of a date', () => {
    const end = (text: string) =>
      renderToStaticMarkup(
        createElement(PeriodEndInput, {
          text,
          parts: ['year', 'month', 'day'],
          open: true,
          openLabel: 'openEnd',
          language: 'en',
          disabled: false,
          onChange: () => undefined,
        }),
      )
    expect(end('..')).toMatch(
      /<input[^>]*type="checkbox"[^>]*checked=""|checked=""[^>]*type="checkbox"/,
    )
    expect(end('..')).toContain('It has not ended</label>')
    expect(end('..')).not.toContain('<select')
    expect(end('2010')).not.toContain('checked=""')
    expect(end('2010')).toContain('value="2010"')
  })

  it('show only what the precision has', () => {
    expect(render({ parts: ['year'] })).not.toContain('<select')
  })
})
