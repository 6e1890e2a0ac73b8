// What the worker fetches to be kept, and what that names in turn.
self.namedFiles = (text) => {
  const chunks = text.match(/static\/(?:chunks|media)\/[\w./~-]+[.](?:js|css)/g) ?? []
  const fonts =
    text.match(
      /media\/KaTeX_(?:Main-(?:Regular|Bold)|Math-Italic|AMS-Regular|Size[1-4]-Regular)[\w.-]+[.]woff2/g,
    ) ?? []
  return [...chunks.map((chunk) => `/_next/${chunk}`), ...fonts.map((font) => `/_next/static/${font}`)]
}

/** Returns what it says, where that may name other files. */
self.keep = async (cache, path) => {
  const isHashed = path.startsWith('/_next/static/')
  const held = isHashed ? await caches.match(path) : undefined
  const response = held ?? (await fetch(path, { cache: 'no-cache' }))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  // Read at once: bodies left unread take all connections, and nothing goes on.
  const body = await (isHashed ? response.clone() : response).blob()
  // Only a script that is kept as it came is compiled then. A page comes for other addresses too, and tells none; one that
  // led elsewhere (to the other language) is kept under its own name: a browser refuses it under this one.
  if (!response.redirected) await cache.put(path, isHashed ? response : new Response(body, response))
  return /html|javascript|css/.test(body.type) ? body.text() : ''
}

/** Term pages that are open already: many a first visit begins on one, before there is a worker to see it. */
self.keepOpenTerms = async (cache) => {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const paths = open
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => /^(\/en)?\/t\/[^/]+$/.test(path))
  return Promise.all(paths.map((path) => self.keep(cache, path).catch(() => '')))
}
