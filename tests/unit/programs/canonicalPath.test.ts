import { describe, expect, it } from '@jest/globals'

import { pathFault } from '../../../src/programs/canonicalPath.ts'

describe('a canonical path', () => {
  it.each([
    '/',
    '/v1/ky/news',
    '/v1/ky/news/',
    '/v1/ky/news?filter[tag]=a%2Fb&x=%00',
    '/api/news/7b45fa66-c301-5466-9449-2251447a6446/editions/ky/requestChanges',
    '/_next/static/chunks/app/(payload)/[[...segments]]/page-1~a.js',
    '/v1/ky/news/%D3%A9%D0%B7%D0%B3%D3%A9%D1%87%D3%A9',
    '/v1/ky/news/%d3%a9',
    '/a%20b',
  ])('passes: %s', (path) => {
    expect(pathFault(path)).toBeUndefined()
  })

  it.each([
    ['/api/users/%6cogin', '“l” written as %6c'],
    ['/api/users/login%2e', '“.” written as %2e'],
    ['/%61pi/users/login', '“a” written as %61'],
    ['/api%2fusers/login', '“/” written as %2f'],
    ['/api%5Cusers/login', '“\\” written as %5C'],
    ['/api/users/%256cogin', '“%” written as %25'],
    ['/api/./users/login', 'a segment “.” or “..”'],
    ['/v1/../api/users/login', 'a segment “.” or “..”'],
    ['/api/users/.', 'a segment “.” or “..”'],
    ['//api/users/login', 'an empty segment'],
    ['/api//users/login', 'an empty segment'],
    ['/api/users/login//', 'an empty segment'],
    ['/api\\users\\login', 'a character that a path cannot hold'],
    ['/api/users/login|', 'a character that a path cannot hold'],
    ['http://localhost/api/users/login', 'a character that a path cannot hold'],
    ['*', 'a character that a path cannot hold'],
    ['', 'a character that a path cannot hold'],
    ['/api/new\u0000s', 'a character that a path cannot hold'],
    ['/api/news%00', 'a control character'],
    ['/api/news%0d%0A', 'a control character'],
    ['/api/news%7F', 'a control character'],
    ['/api/news%', 'a “%” that encodes nothing'],
    ['/api/news%zz', 'a “%” that encodes nothing'],
    ['/api/news%C3', 'bytes that are not UTF-8'],
    ['/api/news%C0%AF', 'bytes that are not UTF-8'],
  ])('is not: %s', (path, fault) => {
    expect(pathFault(path)).toBe(fault)
  })
})
