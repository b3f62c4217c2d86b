/// <reference lib="webworker" />
/**
 * Keeps the app's own files so that it opens with no network. It never keeps an answer of the server: what is known of
 * a client is not in this cache. The client's pages (/t) are left to the network.
 */
export {}

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[]
}

const files = self.__WB_MANIFEST
const shelf = 'unknot-shell'
/** A file's address, told apart by its content: the hash in its name, else the revision. */
const shelved = (file: { url: string; revision: string | null }): string =>
  new URL(file.revision === null ? file.url : `${file.url}?r=${file.revision}`, self.location.origin).href
const wanted = new Map(files.map((file) => [new URL(file.url, self.location.origin).href, shelved(file)]))

self.addEventListener('install', (event) => event.waitUntil(fillShelf()))

/** Fetches only what is not on the shelf yet; a new version costs its changed files. */
async function fillShelf(): Promise<void> {
  const cache = await caches.open(shelf)
  const have = new Set((await cache.keys()).map((request) => request.url))
  const lacking = [...wanted.values()].filter((url) => !have.has(url))
  await Promise.all(lacking.map((url) => cache.add(new Request(url, { cache: 'no-cache' }))))
}

self.addEventListener('activate', (event) => event.waitUntil(clearShelf()))

async function clearShelf(): Promise<void> {
  const cache = await caches.open(shelf)
  const current = new Set(wanted.values())
  const old = (await cache.keys()).filter((request) => !current.has(request.url))
  await Promise.all(old.map((request) => cache.delete(request)))
  await self.clients.claim()
}

/** A page says when the moment is quiet. With a second window open the old version goes on serving both. */
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(takeOverAlone())
})

async function takeOverAlone(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.length <= 1) await self.skipWaiting()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/api/') || url.pathname === '/t' || url.pathname.startsWith('/t/')) return
  const opensPage = request.mode === 'navigate'
  const key = wanted.get(opensPage ? `${url.origin}/index.html` : `${url.origin}${url.pathname}`)
  if (key) event.respondWith(fromShelf(key, request))
})

async function fromShelf(key: string, request: Request): Promise<Response> {
  const cache = await caches.open(shelf)
  return (await cache.match(key)) ?? fetch(request)
}
