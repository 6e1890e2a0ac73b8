import { randomUUID } from 'node:crypto'
import { openDatabase } from '#server/db'
import { lineageOf } from '#server/event-log'
import { sessionCookieFor } from '#server/db/test-session'

/** Somebody who is signed in, for requests from outside the process that serves them. */
export type SignedInLearner = {
  readonly learnerId: string
  readonly cookie: string
  /** Of the store, at the time of signing in. */
  readonly lineage: string
}

/** Signs up and in, straight into the database. Nobody else may have a SQLite file open in this thread. */
export async function newLearner(databaseUrl: string): Promise<SignedInLearner> {
  const database = openDatabase(databaseUrl)
  try {
    const learnerId = `learner-${randomUUID()}`
    await database.user.create({ data: { id: learnerId, email: `${learnerId}@example.org` } })
    const cookie = await sessionCookieFor(learnerId, database)
    return { learnerId, cookie, lineage: await lineageOf(database) }
  } finally {
    await database.$disconnect()
  }
}
