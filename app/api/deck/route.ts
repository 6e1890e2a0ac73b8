import { database } from '#server/db'
import { readDeckPack } from '#server/deck-pack'
import { problem } from '#server/problem'
import { reading } from '#server/route'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** The published deck. Named by its version it never changes; without one, the ETag saves sending it again. */
export const GET = reading(async (_caller, request) => {
  const pack = await readDeckPack(database())
  if (pack === null) return problem(404, 'no_deck')
  const wanted = new URL(request.url).searchParams.get('version')
  if (wanted !== null && wanted !== pack.version)
    return problem(404, 'other_version', {}, { version: pack.version })
  const etag = `"${pack.version}-lines"` // whoever holds it as it was written before, is sent it anew
  const caching = { 'cache-control': wanted === null ? 'public, no-cache' : FOR_EVER, etag }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: caching })
  return new Response(pack.json, { headers: { ...caching, 'content-type': 'application/json' } })
})
