import { dropTokens } from './account-token'
import type { DatabaseTransaction } from './db'
import { endSignIns } from './sign-in'

/**
 * Hands an account over to whoever has just proved its address, where nobody had before: somebody else may have made it
 * in the address's name, so every way in that was there is closed. The records stay (ADR 26).
 */
export async function claimAddress(transaction: DatabaseTransaction, userId: string): Promise<void> {
  await transaction.user.update({
    where: { id: userId },
    data: { emailVerified: new Date(), passwordHash: null },
  })
  await transaction.account.deleteMany({ where: { userId } })
  await transaction.pushSubscription.deleteMany({ where: { learnerId: userId } })
  await dropTokens(transaction, userId)
  await endSignIns(transaction, userId)
}
