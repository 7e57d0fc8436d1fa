import { beforeEach, describe, expect, it } from '@jest/globals'

import { attemptOf } from '#desk/payload/signIn/attemptOf.ts'
import { signInBounds } from '#desk/payload/signIn/bounds.ts'
import { SignInLimiter } from '#desk/payload/signIn/signInLimiter.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const { account, address, pair, recovery, known } = signInBounds

describe('the limits on signing in', () => {
  let limiter: SignInLimiter
  let now: number

  beforeEach(() => {
    limiter = new SignInLimiter(signInBounds)
    now = Date.UTC(2026, 10, 27)
  })

  const wait = (who: string, from: string) =>
    limiter.wait({ account: who, address: from }, now)?.time ?? 0
  /** A try with a wrong password; gives whether it was let through. */
  const fail = (who: string, from: string): boolean => {
    if (wait(who, from) > 0) return false
    limiter.begin({ account: who, address: from }, now)
    return true
  }
  const succeed = (who: string, from: string) => {
    limiter.begin({ account: who, address: from }, now)
    limiter.succeed({ account: who, address: from }, now)
  }
  const failures = (count: number, who: string, from: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => fail(who, from(index))).filter(Boolean).length

  describe('of one account from one address', () => {
    it('let a person mistype', () => {
      expect(failures(pair.free, 'aigul', () => 'office')).toBe(pair.free)
    })

    it('then make each try wait twice as long as the one before, up to a quarter of an hour', () => {
      failures(pair.free, 'aigul', () => 'office')
      const waits = Array.from({ length: 9 }, () => {
        const time = wait('aigul', 'office')
        now += time
        limiter.begin({ account: 'aigul', address: 'office' }, now)
        return time / SECOND
      })
      expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900])
    })

    it('are forgotten when the right password comes', () => {
      failures(pair.free, 'aigul', () => 'office')
      now += wait('aigul', 'office')
      succeed('aigul', 'office')
      expect(failures(pair.free, 'aigul', () => 'office')).toBe(pair.free)
    })

    it('are forgotten after an hour without one', () => {
      failures(pair.free, 'aigul', () => 'office')
      now += pair.memory
      expect(failures(pair.free, 'aigul', () => 'office')).toBe(pair.free)
    })

    it.each([5, 50, 5000])('keep nobody out elsewhere, however many they are: %i', (count) => {
      failures(count, 'aigul', () => 'attacker')
      expect(wait('aigul', 'home')).toBe(0)
    })

    it('nor a colleague at the same address', () => {
      succeed('bakyt', 'office')
      failures(pair.free + 5, 'aigul', () => 'office')
      expect(wait('bakyt', 'office')).toBe(0)
    })
  })

  it('let many right ones through at once', () => {
    const attempts = Array.from({ length: pair.free }, () => ({
      account: 'aigul',
      address: 'office',
    }))
    for (const attempt of attempts) {
      expect(limiter.wait(attempt, now)).toBeNull()
      limiter.begin(attempt, now)
    }
    for (const attempt of attempts) limiter.succeed(attempt, now)
    expect(wait('aigul', 'office')).toBe(0)
  })

  it('let no more wrong ones through when they come at once', () => {
    expect(failures(50, 'aigul', () => 'attacker')).toBe(pair.free)
  })

  describe('of one address', () => {
    const spray = (count: number, from: string) =>
      Array.from({ length: count }, (_, index) => fail(`person ${index}`, from)).filter(Boolean)
        .length

    it('hold for whatever accounts, for a quarter of an hour', () => {
      expect(spray(50, 'attacker')).toBe(address.limit)
      expect(wait('anybody', 'attacker')).toBe(address.window)
      now += address.window
      expect(wait('anybody', 'attacker')).toBe(0)
    })

    it('are wider where somebody has signed in well: many share an office or a carrier', () => {
      succeed('aigul', 'office')
      expect(spray(500, 'office')).toBe(address.limit * known.times)
    })

    it('are no hint to an account: who is known is the address, for every name', () => {
      succeed('aigul', 'office')
      spray(500, 'office')
      expect(wait('aigul', 'office')).toBe(wait('no such person', 'office'))
    })
  })

  describe('of one account from everywhere', () => {
    const attackers = (index: number) => `attacker ${index}`

    it('slow a guess from a thousand addresses down', () => {
      expect(failures(1000, 'aigul', attackers)).toBe(account.limit)
      expect(wait('aigul', 'one more')).toBe(account.window)
    })

    it('never refuse where somebody has signed in well before', () => {
      succeed('aigul', 'home')
      now += 29 * 24 * 60 * MINUTE
      failures(1000, 'aigul', attackers)
      expect(wait('aigul', 'home')).toBe(0)
    })

    it('are not reached by three addresses, which would keep its owner out', () => {
      const end = now + account.window
      while (now < end) {
        for (const from of ['one', 'two', 'three']) fail('aigul', from)
        now += SECOND
        expect(wait('aigul', 'home')).toBe(0)
      }
    })

    it('are the same for a name that no account has', () => {
      expect(failures(1000, 'nobody', attackers)).toBe(account.limit)
    })
  })

  describe('are lifted by unlocking the account', () => {
    it('for what failed before it, from that address and from everywhere', () => {
      failures(account.limit, 'aigul', (index) => `attacker ${index}`)
      now += SECOND
      limiter.unlock({ account: 'aigul', address: 'home' }, now)
      expect(wait('aigul', 'home')).toBe(0)
    })

    it('and not for what failed after it', () => {
      limiter.unlock({ account: 'aigul', address: 'office' }, now)
      now += SECOND
      failures(pair.free, 'aigul', () => 'office')
      limiter.unlock({ account: 'aigul', address: 'office' }, now - SECOND)
      expect(wait('aigul', 'office')).toBeGreaterThan(0)
    })
  })

  it('hold for requests of new passwords too', () => {
    for (let count = 0; count < recovery.limit; count += 1)
      expect(limiter.recover('office', now)).toBe(0)
    expect(limiter.recover('office', now)).toBe(recovery.window)
    expect(limiter.recover('home', now)).toBe(0)
  })

  it('forget the quietest when very many are counted: memory is bounded', () => {
    failures(pair.free, 'aigul', () => 'office')
    expect(wait('aigul', 'office')).toBeGreaterThan(0)
    failures(25_000, 'nobody', (index) => `attacker ${index}`)
    for (let index = 0; index < 25_000; index += 1) fail(`person ${index}`, `attacker ${index}`)
    expect(wait('aigul', 'office')).toBe(0)
  })
})

describe('a try to sign in', () => {
  const from = (address: string) => ({ headers: new Headers({ 'x-forwarded-for': address }) })
  const addressOf = (text: string) => attemptOf(from(text), 'x').address

  it('is for the account that Payload finds, however it is written', () => {
    const { account: one } = attemptOf(from('192.0.2.1'), ' AIGUL@example.org')
    expect(one).toBe(attemptOf(from('192.0.2.1'), 'aigul@example.org').account)
    expect(one).not.toContain('aigul')
  })

  it('comes from a whole /56 of IPv6, which is one household’s', () => {
    expect(addressOf('2001:db8:1:2200::1')).toBe(addressOf('2001:db8:1:22ff:1234::1'))
    expect(addressOf('2001:db8:1:2200::1')).not.toBe(addressOf('2001:db8:1:2300::1'))
  })

  it('comes from one address of IPv4, in either notation', () => {
    expect(addressOf('::ffff:192.0.2.1')).toBe(addressOf('192.0.2.1'))
    expect(addressOf('192.0.2.2')).not.toBe(addressOf('192.0.2.1'))
  })
})
