import type { Entry, Refusal } from '../offline/entries.ts'
import { dropDraft, keepDraft, readDraft } from '../offline/drafts.ts'
import { onDelivered, outboxState, takeBack, watchOutbox, type Outcome } from '../offline/outbox.ts'
import { withParts, type Answers, type Part } from './answers.ts'
import { conflictOf, type Conflict } from './conflict.ts'

export type SavedAnswer = { readonly version: number }
export type PartsToSend = {
  readonly version: number
  readonly answers: Answers
  readonly takenBack?: Part[]
}

export type SaverInput = {
  /** Where the draft lies on this device: `consultation/<id>` */
  readonly place: string
  readonly start: { readonly version: number; readonly answers: Answers }
  readonly send: (body: PartsToSend) => Promise<Outcome<SavedAnswer>>
  /** Whether a command of the outbox saves this consultation. */
  readonly isOurs: (entry: Entry) => boolean
  readonly onAnswer?: (answer: SavedAnswer) => void
}

export type SaverState = {
  readonly answers: Answers
  readonly version: number
  readonly saved:
    | { readonly kind: 'nothing-yet' | 'typing' | 'not-kept' }
    | { readonly kind: 'saved'; readonly at: Date }
    | { readonly kind: 'waiting'; readonly since: Date }
  /** Somebody else changed the same part meanwhile: a person decides. */
  readonly conflict: Conflict | null
  /** Turned down for another reason; what was typed stays here. */
  readonly refusal: Refusal | null
}

export type PartsSaver = ReturnType<typeof partsSaver>

/** How long the hand rests before what it typed is sent, in milliseconds. */
const rest = 600

/** Sends changed parts one command at a time: the next waits until the server has answered the one before. */
export function partsSaver({ place, start, send, isOurs, onAnswer }: SaverInput) {
  let state: SaverState = {
    ...start,
    saved: { kind: 'nothing-yet' },
    conflict: null,
    refusal: null,
  }
  let dirty: Answers = {}
  let flying: Answers | null = null
  let waitsFor: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let show: (state: SaverState) => void = () => {}

  const put = (next: Partial<SaverState>) => {
    state = { ...state, ...next }
    show(state)
  }
  const isClean = () => Object.keys(dirty).length === 0
  const keep = () => {
    const unsaved = withParts(flying ?? {}, dirty)
    const done = Object.keys(unsaved).length === 0 ? dropDraft(place) : keepDraft(place, unsaved)
    void done.catch(() => {})
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), rest)
  }

  function change(parts: Answers): void {
    dirty = withParts(dirty, parts)
    put({ answers: withParts(state.answers, parts), saved: { kind: 'typing' } })
    keep()
    later()
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    if (flying !== null || waitsFor !== null || isClean() || state.conflict !== null) return
    flying = dirty
    dirty = {}
    const outcome = await send(toSend(state.version, flying))
    if (outcome.kind === 'done') arrived(outcome.answer)
    else if (outcome.kind === 'refused') turnedDown(outcome.refusal)
    else if (outcome.kind === 'kept') {
      waitsFor = outcome.id
      put({ saved: { kind: 'waiting', since: new Date() } })
    } else {
      restore()
      put({ saved: { kind: 'not-kept' } })
      timer = setTimeout(() => void flush(), 5_000)
    }
  }

  function arrived(answer: SavedAnswer): void {
    flying = null
    waitsFor = null
    const saved = isClean() ? { kind: 'saved' as const, at: new Date() } : { kind: 'typing' as const }
    put({ version: Math.max(state.version, answer.version), saved, refusal: null })
    keep()
    onAnswer?.(answer)
    if (!isClean()) void flush()
  }

  function restore(): void {
    dirty = withParts(flying ?? {}, dirty)
    flying = null
    waitsFor = null
    keep()
  }

  function turnedDown(refusal: Refusal): void {
    restore()
    const conflict = refusal.code === 'stale-version' ? conflictOf(refusal.current, dirty) : null
    if (conflict !== null && conflict.parts.length === 0) {
      put({ version: conflict.version })
      return later()
    }
    put({ conflict, refusal: conflict === null ? refusal : null, saved: { kind: 'typing' } })
  }

  /** Keeps one's own answers over the other side's, or takes theirs. */
  function decide(whose: 'mine' | 'theirs'): void {
    const { conflict } = state
    if (conflict === null) return
    const theirs = Object.fromEntries(conflict.parts.map((part) => [part, conflict.answers[part]]))
    if (whose === 'theirs') {
      dirty = Object.fromEntries(
        Object.entries(dirty).filter(([part]) => !conflict.parts.includes(part as Part)),
      )
    }
    const answers = whose === 'theirs' ? withParts(state.answers, theirs) : state.answers
    put({ answers, version: conflict.version, conflict: null })
    keep()
    if (isClean()) put({ saved: { kind: 'saved', at: new Date() } })
    void flush()
  }

  /** What somebody else saved in the meantime comes in, but for parts that are being filled in here. */
  function merge(theirs: { readonly version: number; readonly answers: Answers }): void {
    if (theirs.version <= state.version || flying !== null || waitsFor !== null) return
    put({ version: theirs.version, answers: withParts(theirs.answers, dirty) })
  }

  /** Everything that was entered is on the server; false when it can't be just now. */
  async function settled(): Promise<boolean> {
    for (let tries = 0; tries < 100; tries++) {
      if (isClean() && flying === null) return true
      if (waitsFor !== null || state.conflict !== null || state.refusal !== null) return false
      await flush()
      if (flying !== null) await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return false
  }

  /** Begins: takes up what an earlier page left on this device, and follows the outbox. */
  function open(onState: (state: SaverState) => void): () => void {
    show = onState
    waitsFor = outboxState().entries.find((entry) => isOurs(entry) && isOnItsWay(entry))?.id ?? null
    void readDraft(place)
      .then((kept) => {
        if (kept === null || typeof kept !== 'object') return
        // Only this module writes drafts of this place.
        dirty = withParts(kept as Answers, dirty)
        put({ answers: withParts(state.answers, dirty) })
        later()
      })
      .catch(() => {})
    const stops = [
      onDelivered(({ entry, answer, awaited }) => {
        // The server made the answer through the declaration's schema.
        if (!awaited && isOurs(entry)) arrived(answer as SavedAnswer)
      }),
      watchOutbox(() => {
        const entry = outboxState().entries.find(({ id }) => id === waitsFor)
        if (entry?.state.kind !== 'refused') return
        turnedDown(entry.state.refusal)
        void takeBack(entry)
      }),
    ]
    const leave = () => void flush()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      for (const stop of stops) stop()
      void flush()
    }
  }

  /** How it stands at this very moment, also before the screen has drawn it. */
  const current = () => state
  return { state, open, change, decide, settled, merge, current }
}

const isOnItsWay = ({ state }: Entry): boolean => state.kind === 'waiting' || state.kind === 'behind'

function toSend(version: number, parts: Answers): PartsToSend {
  const entries = Object.entries(parts)
  const takenBack = entries.filter(([, value]) => value === undefined).map(([part]) => part as Part)
  const answers = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Answers
  return { version, answers, ...(takenBack.length === 0 ? {} : { takenBack }) }
}
