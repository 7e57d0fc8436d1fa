import { describe, expect, it } from '@jest/globals'
import { searchFold } from '#shared/localization/fold.ts'

describe('searchFold', () => {
  it('finds Kyrgyz that was typed on a Russian keyboard', () => {
    expect(searchFold('Өзгөчө кырдаал')).toBe(searchFold('озгочо кырдаал'))
    expect(searchFold('Тең үй-бүлө')).toBe('тен уй було')
  })

  it('takes ё for е, and any case', () => {
    expect(searchFold('Осуждённый БИШКЕК')).toBe('осужденный бишкек')
  })

  it('takes punctuation for a space, at the ends for nothing', () => {
    expect(searchFold('«Ысык-Көл»,\n 2019–2020!')).toBe('ысык кол 2019 2020')
  })

  it('composes first, so that й stays й and ё becomes е', () => {
    expect(searchFold('Йё'.normalize('NFD'))).toBe('йе')
  })

  it('ignores stress marks and soft hyphens inside a word', () => {
    expect(searchFold('ми\u00adгра\u0301ция')).toBe('миграция')
  })
})
