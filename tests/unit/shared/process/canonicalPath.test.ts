import { describe, expect, it } from '@jest/globals'

import { isCanonicalPath } from '#shared/process/canonicalPath.ts'

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
    expect(isCanonicalPath(path)).toBe(true)
  })

  it.each([
    '/api/users/%6cogin',
    '/api/users/login%2e',
    '/%61pi/users/login',
    '/api%2fusers/login',
    '/api%5Cusers/login',
    '/api/users/%256cogin',
    '/api/./users/login',
    '/v1/../api/users/login',
    '/api/users/.',
    '//api/users/login',
    '/api//users/login',
    '/api/users/login//',
    '/api\\users\\login',
    '/api/users/login|',
    'http://localhost/api/users/login',
    '*',
    '',
    '/api/new\u0000s',
    '/api/news%00',
    '/api/news%0d%0A',
    '/api/news%7F',
    '/api/news%',
    '/api/news%zz',
    '/api/news%C3',
    '/api/news%C0%AF',
  ])('is not: %s', (path) => {
    expect(isCanonicalPath(path)).toBe(false)
  })
})
