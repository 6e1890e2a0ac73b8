import type { Database } from './db'
import { sha256 } from './sha256'

/** Whether this learner's account was deleted; false for ids that never were. */
export const isDeleted = async (database: Database, learnerId: string): Promise<boolean> =>
  (await database.deletedLearner.findUnique({ where: { hash: await sha256(learnerId) } })) !== null

/** Deletes an account with all that belongs to it; what stays is the hash of its id. Harmless to repeat. */
export async function deleteLearner(database: Database, learnerId: string): Promise<void> {
  const hash = await sha256(learnerId)
  await database.$transaction(async (transaction) => {
    await transaction.deletedLearner.upsert({ where: { hash }, create: { hash }, update: { hash } })
    await transaction.user.deleteMany({ where: { id: learnerId } }) // the rest goes with it
  })
}
