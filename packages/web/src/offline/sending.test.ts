import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idsIn, notTried, type Entry, type EntryState } from './entries.ts'
import { afterTry, backOff, freedBy, hurried, nextToSend } from './sending.ts'

const client = '01978a3c-5b1e-7c4d-9a2f-6b1d3e5f7a90'
const missing = { code: 'not-found', message: 'There is no such client.' }

const entry = (order: number, over: Partial<Entry> = {}): Entry => ({
  id: `command-${order}`,
  order,
  practiceId: 'practice',
  authorId: 'maya',
  name: 'rename-thing',
  version: 1,
  body: {},
  madeAt: order,
  state: notTried,
  ...over,
})
const waiting = (nextTryAt: number, problem: 'network' | 'server', attempts = 1): EntryState => ({
  kind: 'waiting',
  attempts,
  nextTryAt,
  problem,
})
const refused: EntryState = { kind: 'refused', refusal: { code: 'stale-version', message: '' }, at: 0 }

describe('nextToSend', () => {
  it('goes in the order of making', () => {
    expect(nextToSend([entry(2), entry(1)], 'maya', 0)).toEqual({ kind: 'send', entry: entry(1) })
  })

  it('waits as a whole while the server cannot be reached', () => {
    expect(nextToSend([entry(1, { state: waiting(50, 'network') }), entry(2)], 'maya', 10)).toEqual({
      kind: 'rest',
      until: 50,
    })
  })

  it('lets others pass a command that the server keeps failing at, but not at once', () => {
    const failing = entry(1, { state: waiting(50, 'server', 3) })
    expect(nextToSend([failing, entry(2)], 'maya', 10)).toEqual({ kind: 'send', entry: entry(2) })
    const failedOnce = entry(1, { state: waiting(50, 'server', 1) })
    expect(nextToSend([failedOnce, entry(2)], 'maya', 10)).toEqual({ kind: 'rest', until: 50 })
  })

  it('is not held up by what was refused or set aside', () => {
    const aside: EntryState = { kind: 'set-aside', refusal: missing, at: 0 }
    const entries = [entry(1, { state: refused }), entry(2, { state: aside }), entry(3)]
    expect(nextToSend(entries, 'maya', 0)).toEqual({ kind: 'send', entry: entry(3) })
  })

  it('sends what a client answered through a link, whoever is signed in', () => {
    const answer = entry(1, { authorId: 'link', linkId: 'link' })
    expect(nextToSend([answer], 'maya', 0)).toEqual({ kind: 'send', entry: answer })
    expect(nextToSend([answer], null, 0)).toEqual({ kind: 'send', entry: answer })
  })

  it("never sends another member's command", () => {
    expect(nextToSend([entry(1, { authorId: 'tom' })], 'maya', 0)).toEqual({ kind: 'rest', until: null })
  })
})

describe('afterTry', () => {
  it('lets an answered command go, and keeps one for which nobody is signed in', () => {
    expect(afterTry(entry(1), { kind: 'answered', answer: {} }, [], 0, 0)).toBe('done')
    expect(afterTry(entry(1), { kind: 'signed-out' }, [], 0, 0)).toBe('unchanged')
  })

  it('keeps a refused command with its reason', () => {
    const refusal = { code: 'stale-version', message: 'Somebody changed it.', current: { version: 4 } }
    expect(afterTry(entry(1), { kind: 'refused', refusal }, [entry(1)], 7, 0)).toEqual({
      kind: 'refused',
      refusal,
      at: 7,
    })
  })

  it('puts a command behind the one that was to make what it needs', () => {
    const making = entry(1, { body: { clientId: client }, state: refused })
    const using = entry(2, { body: { visit: { clientId: client } } })
    const state = afterTry(using, { kind: 'refused', refusal: missing }, [making, using], 0, 0)
    expect(state).toEqual({ kind: 'behind', entryId: 'command-1', refusal: missing })
    expect(freedBy([making, { ...using, state: state as EntryState }], 'command-1')).toEqual([using])
  })

  it('comes back when the server says', () => {
    expect(afterTry(entry(1), { kind: 'unreached', after: 5_000 }, [], 100, 0)).toMatchObject({
      nextTryAt: 5_100,
      problem: 'network',
    })
  })
})

describe('backOff', () => {
  it('doubles from a second to a minute and never falls under half of that', () => {
    expect([1, 2, 3, 7, 30].map((attempts) => backOff(attempts, 0))).toEqual([
      1_000, 2_000, 4_000, 60_000, 60_000,
    ])
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, dice) => {
          const wait = backOff(attempts, dice)
          expect(wait).toBeGreaterThanOrEqual(backOff(attempts, 0) / 2)
          expect(wait).toBeLessThanOrEqual(60_000)
        },
      ),
    )
  })
})

describe('hurried', () => {
  it('wakes what waited for the network and leaves the refused alone', () => {
    const woken = hurried([entry(1, { state: waiting(90, 'network') }), entry(2, { state: refused })])
    expect(woken).toEqual([entry(1, { state: waiting(0, 'network') })])
  })
})

describe('a day of bad network', () => {
  it('delivers every command exactly once and in order, however often the way breaks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.boolean(), { maxLength: 60 }),
        (count, breaks) => {
          let entries: Entry[] = Array.from({ length: count }, (_, index) => entry(index + 1))
          const delivered: number[] = []
          let now = 0
          for (let turn = 0; entries.length > 0 && turn < 400; turn += 1) {
            const next = nextToSend(entries, 'maya', now)
            if (next.kind === 'rest') {
              now = next.until ?? now
              continue
            }
            const tried = breaks[turn]
              ? ({ kind: 'unreached' } as const)
              : ({ kind: 'answered', answer: {} } as const)
            const state = afterTry(next.entry, tried, entries, now, 0.5)
            if (state === 'done') delivered.push(next.entry.order)
            entries = entries.flatMap((each) =>
              each.id !== next.entry.id
                ? [each]
                : state === 'done'
                  ? []
                  : [{ ...each, state: state as EntryState }],
            )
          }
          expect(delivered).toEqual(Array.from({ length: count }, (_, index) => index + 1))
        },
      ),
    )
  })
})

describe('idsIn', () => {
  it('finds ids however deep, and nothing else', () => {
    expect([...idsIn({ a: [{ clientId: client }], name: 'Maya', n: 3, none: null })]).toEqual([client])
  })
})
