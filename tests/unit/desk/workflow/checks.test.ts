import { describe, expect, it } from '@jest/globals'

import { type Edition, type Stage, stages } from '#desk/editions/edition.ts'
import { type Move, checkMove } from '#desk/workflow/checks.ts'
import { type Transition, transitions } from '#desk/workflow/transitions.ts'
import type { Workflow } from '#shared/contract/contentType.ts'

const HASH = 'h1'

const edition = (over: Partial<Edition> = {}): Edition => ({
  id: 'e',
  type: 'news',
  documentId: 'd',
  locale: 'ru',
  stage: 'draft',
  createdAt: '',
  updatedAt: '',
  ...over,
})

const person = (...roles: string[]) => ({
  context: {},
  user: { id: 'p', active: true, roles, translates: ['ru'] } as never, // only what roles look at
})

const code = (
  roles: string[],
  workflow: Workflow | 'alone',
  over: Partial<Edition>,
  move: Move,
  hash = HASH,
): string => {
  try {
    const safeguardingAlone = workflow === 'alone'
    const approval = {
      workflow: safeguardingAlone ? 'safeguarded' : workflow,
      safeguardingAlone,
    } as const
    checkMove(person(...roles), approval, edition(over), move, hash)
    return 'ok'
  } catch (error) {
    return (error as { code: string }).code
  }
}

/** Where each transition starts from in the reviewed workflow, and what makes it complete. */
const starts: Record<Transition, { stage: Stage; over?: Partial<Edition>; words?: Partial<Move> }> =
  {
    submit: { stage: 'draft' },
    requestChanges: { stage: 'in_review', words: { comment: 'why' } },
    approve: { stage: 'in_review' },
    publish: { stage: 'approved', over: { approvedHash: HASH } },
    publishUrgently: { stage: 'draft', words: { reason: 'why' } },
    unpublish: { stage: 'approved', over: { publishedHash: 'h0' }, words: { reason: 'why' } },
  }

const names = Object.keys(transitions) as Transition[]
const roles = [
  'administrator',
  'editor',
  'author',
  'translator',
  'safeguarding',
  'viewer',
  'frontend',
]

/** Who may, by DESIGN's table; everybody else gets `role`. */
const may: Record<Workflow, Record<Transition, string[]>> = {
  reviewed: {
    submit: ['administrator', 'editor', 'author', 'translator', 'safeguarding'],
    requestChanges: ['administrator', 'editor', 'safeguarding'],
    approve: ['administrator', 'editor'],
    publish: ['administrator', 'editor'],
    publishUrgently: ['administrator', 'editor'],
    unpublish: ['administrator', 'editor', 'safeguarding'],
  },
  safeguarded: {
    submit: ['editor', 'author', 'translator', 'safeguarding'],
    requestChanges: ['editor', 'safeguarding'],
    approve: ['safeguarding'],
    publish: ['safeguarding'],
    publishUrgently: ['administrator', 'safeguarding'],
    unpublish: ['administrator', 'editor', 'safeguarding'],
  },
  simple: {
    submit: [],
    requestChanges: [],
    approve: [],
    publish: ['administrator', 'editor'],
    publishUrgently: [],
    unpublish: ['administrator', 'editor'],
  },
}

describe.each(Object.keys(may) as Workflow[])('the %s workflow', (workflow) => {
  describe.each(names)('%s', (transition) => {
    it.each(roles)('asked for by %s', (role) => {
      const { stage, over, words } = starts[transition]
      const answer = code([role], workflow, { stage, ...over }, { transition, ...words })
      const unknown = workflow === 'simple' && !['publish', 'unpublish'].includes(transition)
      const needsReason = workflow === 'safeguarded' && role === 'administrator'
      if (unknown) expect(answer).toBe('illegal_transition')
      else if (may[workflow][transition].includes(role)) expect(answer).toBe('ok')
      else expect(answer).toBe(needsReason ? 'reason_required' : 'role')
    })
  })
})

describe('what is for safeguarding alone', () => {
  const decisions = ['approve', 'publish', 'publishUrgently'] as const
  const everywhere = decisions.flatMap((name) => stages.map((stage) => [name, stage] as const))

  it.each(everywhere)(
    'has one answer to %s from %s for everybody else, whatever else would be said',
    (transition, stage) => {
      const others = roles.filter((role) => role !== 'safeguarding')
      const cases: [Partial<Edition>, Partial<Move>][] = [
        [{}, {}],
        [{}, { reason: 'alone tonight', comment: 'x' }],
        [{}, { reason: 'x', contentHash: 'older' }],
        [{ changedBy: ['p'] }, { reason: 'x' }],
        [{ approvedHash: HASH, publishedHash: HASH }, { reason: 'x' }],
      ]
      for (const by of [...others.map((role) => [role]), others])
        for (const [over, words] of cases)
          expect(code(by, 'alone', { stage, ...over }, { transition, ...words })).toBe('role')
    },
  )

  it.each(decisions)('lets safeguarding %s, an administrator among them too', (transition) => {
    const { stage, over, words } = starts[transition]
    for (const by of [['safeguarding'], ['administrator', 'safeguarding']])
      expect(code(by, 'alone', { stage, ...over }, { transition, ...words })).toBe('ok')
  })

  it('is submitted, sent back and unpublished as anything safeguarded', () => {
    for (const transition of ['submit', 'requestChanges', 'unpublish'] as const) {
      const { stage, over, words } = starts[transition]
      expect(code(['editor'], 'alone', { stage, ...over }, { transition, ...words })).toBe('ok')
    }
  })
})

describe('stages', () => {
  it.each(names.flatMap((name) => stages.map((stage) => [name, stage] as const)))(
    '%s from %s',
    (transition, stage) => {
      const { over, words } = starts[transition]
      const allowed = (transitions[transition].from as readonly Stage[]).includes(stage)
      expect(code(['editor'], 'reviewed', { ...over, stage }, { transition, ...words })).toBe(
        allowed ? 'ok' : 'illegal_transition',
      )
    },
  )

  it('lets an editor publish a simple type from any stage', () => {
    for (const stage of stages)
      expect(code(['editor'], 'simple', { stage }, { transition: 'publish' })).toBe('ok')
  })

  it('refuses to publish what is live unchanged, and to unpublish what is not live', () => {
    const live = {
      stage: 'approved' as const,
      approvedHash: HASH,
      publishedHash: HASH,
    }
    expect(code(['editor'], 'reviewed', live, { transition: 'publish' })).toBe('illegal_transition')
    expect(code(['editor'], 'reviewed', {}, { transition: 'unpublish', reason: 'x' })).toBe(
      'illegal_transition',
    )
  })
})

describe('what was looked at', () => {
  it('refuses to approve newer content than the caller saw', () => {
    const move = { transition: 'approve', contentHash: 'older' } as const
    expect(code(['editor'], 'reviewed', { stage: 'in_review' }, move)).toBe('content_changed')
  })

  it('refuses to publish other content than was approved', () => {
    const over = { stage: 'approved', approvedHash: 'h0' } as const
    expect(code(['editor'], 'reviewed', over, { transition: 'publish' })).toBe('content_changed')
  })
})

describe('four eyes', () => {
  const own = { stage: 'in_review', changedBy: ['p'] } as const

  it('refuses who changed it', () => {
    expect(code(['editor'], 'reviewed', own, { transition: 'approve' })).toBe('four_eyes')
  })

  it('lets an administrator, with a reason', () => {
    const by = ['administrator']
    expect(code(by, 'reviewed', own, { transition: 'approve' })).toBe('reason_required')
    expect(code(by, 'reviewed', own, { transition: 'approve', reason: 'alone tonight' })).toBe('ok')
  })

  it('does not stand in the way of urgent publishing, which is reviewed afterwards', () => {
    const move = { transition: 'publishUrgently', reason: 'wrong number' } as const
    expect(code(['editor'], 'reviewed', own, move)).toBe('ok')
  })
})

describe('words', () => {
  it.each([
    ['requestChanges', { stage: 'in_review' }, 'comment_required'],
    ['publishUrgently', {}, 'reason_required'],
    ['unpublish', { publishedHash: 'h0' }, 'reason_required'],
  ] as const)('%s needs them', (transition, over, wanted) => {
    expect(code(['editor'], 'reviewed', over, { transition })).toBe(wanted)
    expect(code(['editor'], 'reviewed', over, { transition, reason: '  ', comment: ' ' })).toBe(
      wanted,
    )
  })
})

describe('a translator', () => {
  it('submits their own locales only', () => {
    expect(code(['translator'], 'reviewed', {}, { transition: 'submit' })).toBe('ok')
    expect(code(['translator'], 'reviewed', { locale: 'en' }, { transition: 'submit' })).toBe(
      'role',
    )
  })
})
