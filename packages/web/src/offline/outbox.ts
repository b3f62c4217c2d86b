/**
 * The one module that sends commands. A command is on this device's disk before anything answers; it is sent in order,
 * again and again until the server has it, and never dropped: what is refused stays, with its reason, until a person
 * decides. Two open tabs share one outbox, and one of them at a time sends.
 */
import { v7 as uuidV7 } from 'uuid'
import { keepForGood } from './db.ts'
import { notTried, type Entry, type Refusal } from './entries.ts'
import { addEntry, allEntries, removeEntry, writeEntries, type NewEntry } from './outbox-store.ts'
import { postCommand } from './post-command.ts'
import { afterTry, freedBy, hurried, nextToSend, type Try } from './sending.ts'

/** How a command stands when the caller is told. */
export type Outcome<Answer> =
  /** The server has it. */
  | { readonly kind: 'done'; readonly id: string; readonly answer: Answer }
  /** Safe on this device; it goes by itself when the server can be reached or somebody signs in. */
  | { readonly kind: 'kept'; readonly id: string }
  /** The server turned it down; the screen that sent it shows why and keeps what was entered. */
  | { readonly kind: 'refused'; readonly id: string; readonly refusal: Refusal }
  /** Neither sent nor kept: this device's storage is full or closed, and the server can't be reached. */
  | { readonly kind: 'not-kept'; readonly id: string }

export type ToSend = {
  readonly id?: string
  readonly name: string
  readonly version: number
  readonly practiceId: string
  readonly body: unknown
  /** The link of the task, when a client sends it. */
  readonly linkId?: string
  /** Keep a refusal in the outbox although the screen was told: for writes that no form stands behind. */
  readonly keepRefused?: boolean
  /** How long to wait for the server before answering `kept`, in milliseconds. */
  readonly patience?: number
}

export type OutboxState = {
  /** Whose commands are sent from here; null while nobody is signed in. */
  readonly authorId: string | null
  readonly entries: readonly Entry[]
  readonly needsSignIn: boolean
}

const usualPatience = 4_000
const lockName = 'unknot-outbox'

let state: OutboxState = { authorId: null, entries: [], needsSignIn: false }
let wake: ReturnType<typeof setTimeout> | undefined
let flushing: Promise<void> | null = null
let again = false

const listeners = new Set<() => void>()
/** A command that has reached the server, what it answered, and whether a screen here waits for it. */
export type Delivery = { readonly entry: Entry; readonly answer: unknown; readonly awaited: boolean }

const deliveredListeners = new Set<(delivery: Delivery) => void>()
const asked = new Map<string, { readonly tell: (tried: Try) => void; readonly keepRefused: boolean }>()
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(lockName)

type Message =
  | { readonly kind: 'changed' }
  | { readonly kind: 'tried'; readonly entry: Entry; readonly tried: Try }

tabs?.addEventListener('message', (event: MessageEvent<Message>) => {
  if (event.data.kind === 'tried') void told(event.data.entry, event.data.tried)
  void refresh()
})

/** The outbox as it stands, for `useSyncExternalStore`. */
export const outboxState = (): OutboxState => state

export function watchOutbox(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Told of every command that has reached the server, from whichever tab. */
export function onDelivered(listener: (delivery: Delivery) => void): () => void {
  deliveredListeners.add(listener)
  return () => deliveredListeners.delete(listener)
}

/** Whose commands go out: the user who is signed in; null while nobody is. Commands of others stay until they come. */
export function sendFor(userId: string | null): void {
  show({ ...state, authorId: userId, needsSignIn: false })
  void hurry()
}

/** Keeps the command, sends it, and says how it stands. Resolves; does not reject. */
export async function sendCommand<Answer>(toSend: ToSend): Promise<Outcome<Answer>> {
  const id = toSend.id ?? uuidV7()
  const author = toSend.linkId ?? state.authorId
  if (author === null) throw new Error('A command was sent before anybody signed in.')
  const { name, version, practiceId, body, linkId } = toSend
  const entry: NewEntry = {
    id,
    name,
    version,
    practiceId,
    body,
    authorId: author,
    ...(linkId === undefined ? {} : { linkId }),
    madeAt: Date.now(),
    state: notTried,
  }
  try {
    await addEntry(entry)
  } catch {
    return withoutKeeping(entry)
  }
  void keepForGood().catch(() => {})
  const answer = waitFor<Answer>(id, toSend.keepRefused ?? false, toSend.patience ?? usualPatience)
  await changed()
  void flush()
  return answer
}

/** Sends a refused or set-aside command once more, as it is. */
export async function sendAgain(entry: Entry): Promise<void> {
  await writeEntries([{ ...entry, state: notTried }])
  await changed()
  void flush()
}

/** Puts a refused command away. It stays readable on this device. */
export async function setAside(entry: Entry): Promise<void> {
  if (entry.state.kind !== 'refused' && entry.state.kind !== 'behind') return
  await writeEntries([
    { ...entry, state: { kind: 'set-aside', refusal: entry.state.refusal, at: Date.now() } },
  ])
  await changed()
}

/** Takes a refused command back: its content is now in a form again, in front of the person who changes it. */
export async function takeBack(entry: Entry): Promise<void> {
  await removeEntry(entry.order)
  await changed()
}

/** Tries everything that waits, at once: the network is back, the app came to the front, somebody pressed "try now". */
export async function hurry(): Promise<void> {
  await refresh()
  await writeEntries(hurried(state.entries))
  await changed()
  void flush()
}

/** Starts sending what an earlier page left behind, and follows the network. Called once, when the app starts. */
export function startOutbox(): void {
  addEventListener('online', () => void hurry())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void hurry())
  void refresh().then(() => flush())
}

async function withoutKeeping<Answer>(entry: NewEntry): Promise<Outcome<Answer>> {
  const tried = await postCommand(entry)
  if (tried.kind === 'answered') return { kind: 'done', id: entry.id, answer: tried.answer as Answer }
  if (tried.kind === 'refused') return { kind: 'refused', id: entry.id, refusal: tried.refusal }
  return { kind: 'not-kept', id: entry.id }
}

function waitFor<Answer>(id: string, keepRefused: boolean, patience: number): Promise<Outcome<Answer>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => tell({ kind: 'unreached' }), patience)
    const tell = (tried: Try) => {
      clearTimeout(timer)
      asked.delete(id)
      // The answer was parsed by the server through the declaration's schema before it was sent.
      if (tried.kind === 'answered') resolve({ kind: 'done', id, answer: tried.answer as Answer })
      else if (tried.kind === 'refused') resolve({ kind: 'refused', id, refusal: tried.refusal })
      else resolve({ kind: 'kept', id })
    }
    asked.set(id, { tell, keepRefused })
  })
}

/** Sends until nothing is due. One tab at a time; a second call while it runs makes it look once more. */
function flush(): Promise<void> {
  if (flushing) {
    again = true
    return flushing
  }
  flushing = inOneTab(sendAllDue).finally(() => {
    flushing = null
    if (again) {
      again = false
      void flush()
    }
  })
  return flushing
}

const inOneTab = (work: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request(lockName, work) : work()

async function sendAllDue(): Promise<void> {
  clearTimeout(wake)
  while (!state.needsSignIn) {
    const next = nextToSend(await allEntries(), state.authorId, Date.now())
    if (next.kind === 'rest') {
      if (next.until !== null) wake = setTimeout(() => void flush(), Math.max(250, next.until - Date.now()))
      return
    }
    await settle(next.entry, await postCommand(next.entry))
  }
}

async function settle(entry: Entry, tried: Try): Promise<void> {
  const entries = await allEntries()
  const after = afterTry(entry, tried, entries, Date.now(), Math.random())
  if (after === 'done') {
    await removeEntry(entry.order)
    await writeEntries(freedBy(entries, entry.id))
  } else if (after === 'unchanged') {
    show({ ...state, needsSignIn: true })
  } else {
    await writeEntries([{ ...entry, state: after }])
  }
  await told(entry, tried)
  tabs?.postMessage({ kind: 'tried', entry, tried } satisfies Message)
  await changed()
}

/** Tells the screen that waits for this command, if it is in this tab. A refusal it was told is then in its hands. */
async function told(entry: Entry, tried: Try): Promise<void> {
  const asker = asked.get(entry.id)
  if (tried.kind === 'signed-out') show({ ...state, needsSignIn: true })
  if (tried.kind === 'answered') {
    const delivery = { entry, answer: tried.answer, awaited: asker !== undefined }
    for (const listener of deliveredListeners) listener(delivery)
  }
  if (!asker) return
  if (tried.kind === 'refused' && !asker.keepRefused) await removeEntry(entry.order)
  asker.tell(tried)
}

async function changed(): Promise<void> {
  tabs?.postMessage({ kind: 'changed' } satisfies Message)
  await refresh()
}

async function refresh(): Promise<void> {
  try {
    show({ ...state, entries: await allEntries() })
  } catch {
    // A device whose storage is closed has nothing waiting; sendCommand says so when it matters.
  }
}

function show(next: OutboxState): void {
  state = next
  for (const listener of listeners) listener()
}
