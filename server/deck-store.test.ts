import { expect, test } from 'vitest'
import type { Card } from '#core/deck/card'
import type { Deck } from '#core/deck/deck'
import { onEachDatabase } from './db/test-databases'
import { publishDeck, readDeck, readDeckVersion, readFirstCard, readTerm } from './deck-store'

const card = (id: string, text = 'question'): Card => ({
  id,
  kind: 'K2',
  tier: 1,
  termIds: [id.split(':')[0] ?? ''],
  question: { zh: `${text}？`, en: `${text}?` },
  answer: { zh: '答', en: 'answer' },
  accept: [],
  source: 'a test',
})

const deck = (version: string, cards: readonly Card[]): Deck => ({
  version,
  chapters: [{ id: 'chapter', zh: '章', en: 'Chapter', parentId: null }],
  terms: [...new Set(cards.flatMap(({ termIds }) => termIds))].map((id) => ({
    id,
    zh: id,
    en: id,
    group: 'chapter',
    status: 'seed',
    aliases: [],
    definition: { zh: '', en: '' },
    prerequisites: [],
  })),
  cards,
})

onEachDatabase('deck store', (fresh) => {
  test('gives back what was published, in order', async () => {
    const { database } = await fresh()
    const published = deck('1', [card('b:say'), card('a:say'), card('b:name')])
    expect(await readDeck(database)).toBeNull()
    expect(await publishDeck(database, published, [])).toBe(true)
    expect(await readDeck(database)).toEqual(published)
  })

  test('publishing the same version again writes nothing', async () => {
    const { database } = await fresh()
    await publishDeck(database, deck('1', [card('a:say')]), [])
    expect(await publishDeck(database, deck('1', [card('a:say')]), [])).toBe(false)
  })

  test('a new wording keeps the card; a card that vanished is retired and can come back', async () => {
    const { database } = await fresh()
    await publishDeck(database, deck('1', [card('a:say'), card('b:say')]), [])
    await publishDeck(database, deck('2', [card('a:say', 'reworded')]), [])
    expect((await readDeck(database))?.cards).toEqual([card('a:say', 'reworded')])
    expect((await database.card.findUnique({ where: { id: 'b:say' } }))?.retiredAt).toBeInstanceOf(Date)
    expect((await database.term.findUnique({ where: { id: 'b' } }))?.retiredAt).toBeInstanceOf(Date)
    await publishDeck(database, deck('3', [card('a:say'), card('b:say')]), [])
    expect((await readDeck(database))?.cards.map(({ id }) => id)).toEqual(['a:say', 'b:say'])
    expect(await readDeckVersion(database)).toBe('3')
  })

  test('two servers that start at once publish one deck', async () => {
    const { database, open } = await fresh()
    await Promise.all(
      [database, open()].map((each) => publishDeck(each, deck('1', [card('a:say'), card('b:say')]), [])),
    )
    expect(await database.card.count()).toBe(2)
  })

  test('a term is read with its page, its cards and its place', async () => {
    const { database } = await fresh()
    const page = {
      ...{ id: 'a', formula: null, picture: null, api: [], example: null, paper: null },
      useWhen: [{ zh: '总是', en: 'always' }],
      avoidWhen: [],
    }
    await publishDeck(database, deck('1', [card('b:say'), card('a:say')]), [page])
    const reading = await readTerm(database, 'a')
    expect(reading?.page).toEqual(page)
    expect(reading?.cards.map(({ id }) => id)).toEqual(['a:say'])
    expect(reading?.chapters.map(({ id }) => id)).toEqual(['chapter'])
    expect(reading?.terms.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(await readTerm(database, "a' OR 1=1")).toBeNull()
    expect((await readFirstCard(database))?.id).toBe('b:say')
  })
})
