import { beforeEach, expect, test } from 'vitest'
import type { Deck } from '#core/deck/deck'
import { type TestDatabase, onEachDatabase, serveFrom } from '#server/db/test-databases'
import { publishDeck } from '#server/deck-store'
import { GET } from './route'

const deck = (version: string): Deck => ({
  version,
  chapters: [{ id: 'chapter', zh: '章', en: `Chapter of ${version}`, parentId: null }],
  terms: [],
  cards: [],
})

const ask = (headers: Record<string, string> = {}, query = ''): Promise<Response> =>
  GET(new Request(`http://localhost:3000/api/deck${query}`, { headers }))

onEachDatabase('GET /api/deck', (fresh) => {
  let opened: TestDatabase
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
  })

  test('says so when there is none', async () => {
    const response = await ask()
    expect([response.status, await response.json()]).toEqual([404, { code: 'no_deck' }])
  })

  test('gives the deck that was published last', async () => {
    await publishDeck(opened.database, deck('one'), [])
    expect(await (await ask()).json()).toEqual({ ...deck('one'), heads: [] })
    await publishDeck(opened.database, deck('two'), [])
    expect(await (await ask()).json()).toEqual({ ...deck('two'), heads: [] })
  })

  test('is not sent again to whoever holds it', async () => {
    await publishDeck(opened.database, deck('one'), [])
    const held = (await ask()).headers.get('etag') ?? ''
    expect((await ask({ 'if-none-match': held })).status).toBe(304)
    await publishDeck(opened.database, deck('two'), [])
    expect((await ask({ 'if-none-match': held })).status).toBe(200)
  })

  test('is sent again to whoever holds it as one line', async () => {
    await publishDeck(opened.database, deck('one'), [])
    expect((await ask({ 'if-none-match': '"one"' })).status).toBe(200)
  })

  test('may be kept for ever under its version, and is refused under another', async () => {
    await publishDeck(opened.database, deck('one'), [])
    expect((await ask({}, '?version=one')).headers.get('cache-control')).toContain('immutable')
    expect((await ask({}, '?version=other')).status).toBe(404)
  })
})
