import { describe, expect, it } from '@jest/globals'

import { activePerson, deskRoles, hasRole, roles } from '#desk/access/roles.ts'

const editor = { id: 'a', active: true, roles: ['editor', 'translator'], translates: ['ru', 'de'] }

describe('a role is held by an active account', () => {
  it('when the account has it', () => {
    expect(hasRole(editor, 'editor')).toBe(true)
    expect(hasRole(editor, 'administrator', 'translator')).toBe(true)
  })

  it('not when it has others', () => {
    expect(hasRole(editor, 'administrator')).toBe(false)
  })

  it('not when the account is deactivated, or does not say', () => {
    expect(hasRole({ ...editor, active: false }, 'editor')).toBe(false)
    expect(hasRole({ id: 'a', roles: ['editor'] }, 'editor')).toBe(false)
  })

  it('by nobody when nobody is signed in', () => {
    expect(hasRole(null, ...roles)).toBe(false)
    expect(hasRole(undefined, ...roles)).toBe(false)
  })
})

describe('a person', () => {
  it('has the roles and locales that are known, and no others', () => {
    expect(activePerson({ ...editor, roles: ['editor', 'owner'] })).toEqual({
      id: 'a',
      roles: ['editor'],
      translates: ['ru'],
    })
  })

  it('may lack roles and locales', () => {
    expect(activePerson({ id: 'a', active: true })).toEqual({ id: 'a', roles: [], translates: [] })
  })
})

it('all roles but the service account’s are on the desk', () => {
  expect(deskRoles).toEqual(roles.filter((role) => role !== 'frontend'))
})
