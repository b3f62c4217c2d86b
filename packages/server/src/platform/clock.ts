/** The one source of the present instant. Everything that needs a time is given one; nothing else asks the machine. */
export type Clock = { readonly now: () => Date }

export const systemClock: Clock = { now: () => new Date() }

export type SettableClock = Clock & {
  readonly set: (instant: Date | string) => void
  /** Moves forward by so many milliseconds. */
  readonly advance: (milliseconds: number) => void
}

/**
 * A clock that stands still until it is told otherwise: for tests and for making the sample practice.
 *
 * @example const clock = settableClock('2026-11-20T08:00:00Z')
 */
export function settableClock(start: Date | string): SettableClock {
  let present = new Date(start)
  return {
    now: () => new Date(present),
    set: (instant) => {
      present = new Date(instant)
    },
    advance: (milliseconds) => {
      present = new Date(present.getTime() + milliseconds)
    },
  }
}
