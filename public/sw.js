// The offline shell: pages, what they are made of, and the deck. Never /api/sync: what a learner did lives in IndexedDB.
const SHELL = [
  '',
  '/review',
  '/browse',
  '/map',
  '/path',
  '/check',
  '/stats',
  '/outlines',
  '/notes',
  '/settings',
  '/data',
  '/help',
  '/privacy',
  '/print',
  '/offline',
]
const DRAWINGS = '/icons.svg'
const PAGES = ['', '/en'].flatMap((locale) => SHELL.map((page) => `${locale}${page}` || '/'))
const DECK = '/api/deck'
const NETWORK_PATIENCE_MS = 3000
// A browser compares what is imported too: a new build means a new worker, with a cache of its own.
importScripts('/version.js', '/keep.js', '/reminder.js')
const CACHE = `warmup-${self.BUILD}`

self.addEventListener('install', (event) => event.waitUntil(keepShell()))
// Never by itself: somebody may be in the middle of a review. Pages ask when they are not (client/take-over.ts).
self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting())
})
self.addEventListener('activate', (event) =>
  event.waitUntil(dropOldCaches().then(() => self.clients.claim())),
)

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (url.pathname.startsWith('/_next/static/')) event.respondWith(fromCacheFirst(request))
  else if (url.pathname === DECK || url.pathname === DRAWINGS)
    event.respondWith(fromNetworkFirst(request, url.pathname))
  else if (request.mode === 'navigate')
    event.respondWith(fromNetworkFirst(request, url.pathname).catch(() => offlinePage(url.pathname)))
})

/** For a page that was never opened here. It stands at that page's own address, so a reload with a network shows it. */
async function offlinePage(path) {
  const cache = await caches.open(CACHE)
  const [first, other] = /^\/en(\/|$)/.test(path) ? ['/en/offline', '/offline'] : ['/offline', '/en/offline']
  // Whoever reads English is led to /en, so the Chinese page may not have been kept.
  return (await cache.match(first)) ?? (await cache.match(other)) ?? Response.error()
}

/** The one before stays: a page of that build may still be open, and load its late parts when they are wanted. */
async function dropOldCaches() {
  const others = (await caches.keys()).filter((name) => name.startsWith('warmup-') && name !== CACHE)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
}

/** Pages, every file they name, and what those name in turn (late parts, fonts): one visit is enough to come back offline. */
async function keepShell() {
  const cache = await caches.open(CACHE)
  const kept = new Set()
  let paths = [...new Set([DECK, DRAWINGS, ...PAGES, ...(await keepOpenTerms(cache)).flatMap(namedFiles)])]
  while (paths.length > 0) {
    for (const path of paths) kept.add(path)
    const texts = await Promise.all(paths.map((path) => keep(cache, path)))
    paths = [...new Set(texts.flatMap(namedFiles))].filter((file) => !kept.has(file))
  }
}

async function fromCacheFirst(request) {
  const held = await caches.match(request)
  if (held) return request.destination === 'worker' ? asAskedFor(held) : held
  const response = await fetch(request)
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone())
  return response
}

/**
 * As if it came from where it was asked for: a worker reads its settings behind the #, which a kept response has lost.
 * A page's script must not be written anew: it would lose what the browser compiled when it was kept.
 */
const asAskedFor = (held) => new Response(held.body, held)

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
