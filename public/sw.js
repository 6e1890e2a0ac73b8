// The offline shell: pages, what they are made of, and the deck. Never /api/sync: what a learner did lives in IndexedDB.
const CACHE = 'warmup-v1'
const SHELL = ['', '/review', '/browse', '/path', '/outlines', '/settings', '/help']
const PAGES = ['', '/en'].flatMap((locale) => SHELL.map((page) => `${locale}${page}` || '/'))
const DECK = '/api/deck'
const NETWORK_PATIENCE_MS = 3000

self.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => self.skipWaiting())))
self.addEventListener('activate', (event) =>
  event.waitUntil(dropOldCaches().then(() => self.clients.claim())),
)

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (url.pathname.startsWith('/_next/static/')) event.respondWith(fromCacheFirst(request))
  else if (url.pathname === DECK) event.respondWith(fromNetworkFirst(request, DECK))
  else if (request.mode === 'navigate') event.respondWith(fromNetworkFirst(request, url.pathname))
})

async function dropOldCaches() {
  const old = (await caches.keys()).filter((name) => name.startsWith('warmup-') && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** Pages first; then every file they name, so that a first visit is enough to come back without a network. */
async function keepShell() {
  const cache = await caches.open(CACHE)
  const texts = await Promise.all(
    PAGES.map((page) => keep(cache, page).then((response) => response.clone().text())),
  )
  const files = new Set(texts.flatMap((text) => text.match(/\/_next\/static\/[^"'\\\s)]+/g) ?? []))
  await Promise.all([DECK, ...files].map((file) => keep(cache, file)))
}

async function keep(cache, path) {
  const response = await fetch(path, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  // A page that led elsewhere (to the other language) is kept under its own name; a browser refuses it under this one.
  if (!response.redirected) await cache.put(path, response.clone())
  return response
}

async function fromCacheFirst(request) {
  const cache = await caches.open(CACHE)
  const held = await cache.match(request)
  if (held) return held
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

/** The network, unless it fails, stalls or answers with an error of its own; then what was kept. */
async function fromNetworkFirst(request, key) {
  const cache = await caches.open(CACHE)
  const held = await cache.match(key, { ignoreVary: true })
  const answer = fetch(request).then(async (response) => {
    if (response.ok && !response.redirected) await cache.put(key, response.clone())
    return response.status >= 500 && held ? held : response
  })
  if (!held) return answer
  const stalled = new Promise((resolve) => setTimeout(() => resolve(held), NETWORK_PATIENCE_MS))
  return Promise.race([answer.catch(() => held), stalled])
}
