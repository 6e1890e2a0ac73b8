import { buildDeck } from './deck'
import { deckSources, faultLine, outlineArgument } from './sources'
import { migrateDatabase, openDatabase } from '#server/db'
import { publishDeck } from '#server/deck-store'
import { databaseUrl } from '#server/environment'

/** `npm run seed`: builds the deck, brings the database up to date and publishes it; any fault stops it before the database is touched. */
async function run(): Promise<number> {
  const { deck, pages, faults } = buildDeck(deckSources(outlineArgument(process.argv)))
  if (faults.length > 0) {
    for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`)
    process.stderr.write(`The deck has ${faults.length} faults; nothing was published.\n`)
    return 1
  }
  await migrateDatabase(databaseUrl())
  const database = openDatabase(databaseUrl())
  await publishDeck(database, deck, pages)
  await database.$disconnect()
  process.stdout.write(`deck ${deck.version}: ${deck.terms.length} terms, ${deck.cards.length} cards\n`)
  return 0
}

process.exitCode = await run()
