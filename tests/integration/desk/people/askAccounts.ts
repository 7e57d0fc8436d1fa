import { randomUUID } from 'node:crypto'

import type { Caller, TestDesk } from '../../../support/desk/index.ts'
import { asksForToken, type Person } from '../../../support/people.ts'

/** What the desk answers to a refused request. */
export interface Refusal {
  readonly errors?: readonly {
    readonly message: string
    readonly data?: {
      readonly code: string
      readonly errors?: readonly { readonly path: string; readonly message: string }[]
    }
  }[]
}

/** A row of the audit. */
export interface AuditRow {
  readonly action: string
  readonly actor: string
  readonly documentId: string
  readonly from?: string | null
  readonly to?: string | null
}

/** An account as it is stored. */
export type Stored = Record<string, unknown> & { id: string; roles?: string[] }

/** Status, code and paths of an answer. */
export const outcome = ({ status, body }: { status: number; body: Refusal }) => ({
  status,
  code: body.errors?.[0]?.data?.code,
  paths: body.errors?.[0]?.data?.errors?.map(({ path }) => path),
})

/** Ways to ask a desk about accounts. */
export function askAccounts(desk: () => TestDesk) {
  const audit = async (id: string): Promise<AuditRow[]> => {
    const { docs } = await desk().payload.find({
      collection: 'audit',
      where: { and: [{ documentId: { equals: id } }, { type: { equals: 'users' } }] },
      sort: 'at',
      limit: 0,
      pagination: false,
    })
    return docs
  }
  return {
    change: (id: string, body: unknown, as: Caller['as']) =>
      desk().rest<Refusal>('PATCH', `/users/${id}`, { ...(as && { as }), body }),
    post: (path: string, as: Caller['as'], body: unknown = {}) =>
      desk().rest<Refusal & { roles?: string[] }>('POST', `/users/${path}`, {
        ...(as && { as }),
        body,
      }),
    signIn: (email: string, password: string) =>
      desk().rest<{ token?: string }>('POST', '/users/login', {
        body: { email, password },
        headers: asksForToken,
      }),
    me: (as: Pick<Person, 'token'>) => desk().rest('GET', '/users/me', { as }),
    /** A new account, made by an administrator. */
    create: (as: Person, data: Record<string, unknown>) =>
      desk().rest<Refusal & { doc: Stored }>('POST', '/users', {
        as,
        body: {
          name: 'new',
          email: `${randomUUID()}@example.org`,
          password: randomUUID(),
          active: true,
          ...data,
        },
      }),
    stored: async (id: string): Promise<Stored> => {
      const row = await desk().payload.db.findOne<Stored>({
        collection: 'users',
        where: { id: { equals: id } },
      })
      if (!row) throw new Error('no such account')
      return row
    },
    /** What the audit says of an account, oldest first. */
    audit,
    /** The actions of the audit about an account. */
    actions: async (id: string): Promise<string[]> => (await audit(id)).map(({ action }) => action),
  }
}
