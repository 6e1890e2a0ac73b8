import { database } from '#server/db'
import { readDeck, readDeckVersion } from '#server/deck-store'
import { problem } from '#server/problem'
import { reading } from '#server/route'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** The published deck. Named by its version it never changes; without one, the ETag saves sending it again. */
export const GET = reading(async (_caller, request) => {
  const current = await readDeckVersion(database())
  if (current === null) return problem(404, 'no_deck')
  const wanted = new URL(request.url).searchParams.get('version')
  if (wanted !== null && wanted !== current) return problem(404, 'other_version', {}, { version: current })
  const etag = `"${current}"`
  const caching = { 'cache-control': wanted === null ? 'public, no-cache' : FOR_EVER, etag }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: caching })
  return Response.json(await readDeck(database()), { headers: caching })
})
