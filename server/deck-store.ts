import type { Card } from '#core/deck/card'
import type { Chapter, Deck, DeckTerm } from '#core/deck/deck'
import type { TermPage, TermReading } from '#core/deck/term-page'
import type { Database, DatabaseTransaction } from './db'

const TRANSACTION = { timeout: 60_000, maxWait: 10_000 }

/** Version of the deck that was published last; null before the first. */
export async function readDeckVersion(database: Database): Promise<string | null> {
  const newest = await database.deckVersion.findFirst({ orderBy: { publishedAt: 'desc' } })
  return newest?.version ?? null
}

/**
 * Makes this the deck: what is new is added, what changed is rewritten under its id, what vanished is retired and never
 * deleted. Publishing the current version again writes nothing. Returns whether anything was written.
 */
export async function publishDeck(
  database: Database,
  deck: Deck,
  pages: readonly TermPage[],
): Promise<boolean> {
  if ((await readDeckVersion(database)) === deck.version) return false
  await database.$transaction(async (transaction) => {
    const now = new Date()
    await retireAll(transaction, now)
    for (const [position, chapter] of deck.chapters.entries()) {
      const row = { position, body: JSON.stringify(chapter), retiredAt: null }
      await transaction.chapter.upsert({
        where: { id: chapter.id },
        create: { id: chapter.id, ...row },
        update: row,
      })
    }
    for (const [position, term] of deck.terms.entries()) {
      const page = JSON.stringify(pages.find(({ id }) => id === term.id) ?? null)
      const row = { position, body: JSON.stringify(term), page, retiredAt: null }
      await transaction.term.upsert({ where: { id: term.id }, create: { id: term.id, ...row }, update: row })
    }
    for (const [position, card] of deck.cards.entries()) {
      const row = { ...cardColumns(card), position, body: JSON.stringify(card), retiredAt: null }
      await transaction.card.upsert({ where: { id: card.id }, create: { id: card.id, ...row }, update: row })
    }
    const publishedAt = { publishedAt: now }
    await transaction.deckVersion.upsert({
      where: { version: deck.version },
      create: { version: deck.version, ...publishedAt },
      update: publishedAt,
    })
  }, TRANSACTION)
  return true
}

/** Everything that is published afterwards comes back; what was retired before keeps its day. */
async function retireAll(transaction: DatabaseTransaction, now: Date): Promise<void> {
  const standing = { where: { retiredAt: null }, data: { retiredAt: now } }
  await transaction.card.updateMany(standing)
  await transaction.term.updateMany(standing)
  await transaction.chapter.updateMany(standing)
}

const cardColumns = ({ termIds, kind, tier }: Card) => ({ termId: termIds[0] ?? '', kind, tier })

/** The published deck in outline order, without what was retired; null before the first. */
export async function readDeck(database: Database): Promise<Deck | null> {
  const version = await readDeckVersion(database)
  if (version === null) return null
  const published = {
    where: { retiredAt: null },
    orderBy: { position: 'asc' },
    select: { body: true },
  } as const
  const [chapters, terms, cards] = await Promise.all([
    database.chapter.findMany(published),
    database.term.findMany(published),
    database.card.findMany(published),
  ])
  return {
    version,
    chapters: chapters.map(({ body }) => JSON.parse(body) as Chapter),
    terms: terms.map(({ body }) => JSON.parse(body) as DeckTerm),
    cards: cards.map(({ body }) => JSON.parse(body) as Card),
  }
}

/** A published term with its page and cards; null when there is none of that id. */
export async function readTerm(database: Database, id: string): Promise<TermReading | null> {
  const found = await database.term.findFirst({
    where: { id, retiredAt: null },
    select: {
      page: true,
      cards: { where: { retiredAt: null }, orderBy: { position: 'asc' }, select: { body: true } },
    },
  })
  if (found === null) return null
  const published = {
    where: { retiredAt: null },
    orderBy: { position: 'asc' },
    select: { body: true },
  } as const
  const [chapters, terms] = await Promise.all([
    database.chapter.findMany(published),
    database.term.findMany(published),
  ])
  const all = terms.map(({ body }) => JSON.parse(body) as DeckTerm)
  const term = all.find((each) => each.id === id)
  if (term === undefined) return null
  return {
    term,
    page: JSON.parse(found.page) as TermPage | null,
    cards: found.cards.map(({ body }) => JSON.parse(body) as Card),
    chapters: branchOf(
      chapters.map(({ body }) => JSON.parse(body) as Chapter),
      term.group,
    ),
    terms: all,
  }
}

function branchOf(chapters: readonly Chapter[], id: string | null): readonly Chapter[] {
  const chapter = chapters.find((each) => each.id === id)
  return chapter === undefined ? [] : [...branchOf(chapters, chapter.parentId), chapter]
}

/** The first card of the deck: what a new visitor meets. */
export async function readFirstCard(database: Database): Promise<Card | null> {
  const first = await database.card.findFirst({
    where: { retiredAt: null },
    orderBy: { position: 'asc' },
    select: { body: true },
  })
  return first === null ? null : (JSON.parse(first.body) as Card)
}
