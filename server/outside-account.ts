import { claimAddress } from './claimed-address'
import type { Database } from './db'
import type { OutsideProvider } from './vouched-address'

/** Somebody whom a provider has let in. */
export type OutsideAccount = {
  readonly provider: OutsideProvider
  readonly providerAccountId: string
  /** The address that the provider vouches for; null for none. */
  readonly address: string | null
}

export type Admission =
  | { readonly userId: string }
  | { readonly code: 'address_unproved' | 'other_address' | 'other_account_linked' }

/**
 * Whose account somebody from outside gets into: the one they are linked to; else the one of the address that the
 * provider vouches for, which is linked from then on, or made. An address that nobody had proved is claimed (ADR 26).
 * Who is signed in links, and never changes into somebody else.
 */
export async function admitFromOutside(
  database: Database,
  { provider, providerAccountId, address }: OutsideAccount,
  callerId: string | null,
): Promise<Admission> {
  const outside = { provider, providerAccountId }
  const held = await database.account.findUnique({ where: { provider_providerAccountId: outside } })
  if (held !== null) {
    const isOthers = callerId !== null && callerId !== held.userId
    return isOthers ? { code: 'other_account_linked' } : { userId: held.userId }
  }
  if (address === null) return { code: 'address_unproved' }
  return database.$transaction(async (transaction) => {
    const now = new Date()
    const known = await transaction.user.findUnique({ where: { email: address } })
    if (callerId !== null && callerId !== known?.id) return { code: 'other_address' as const }
    const user = known ?? (await transaction.user.create({ data: { email: address, emailVerified: now } }))
    const isProved = user.emailVerified !== null
    if (!isProved && callerId === null) await claimAddress(transaction, user.id)
    if (!isProved && callerId !== null)
      await transaction.user.update({ where: { id: user.id }, data: { emailVerified: now } })
    await transaction.account.create({ data: { ...outside, userId: user.id } })
    return { userId: user.id }
  })
}

/** Who is linked to it; null for nobody. */
export const userLinkedTo = async (
  database: Database,
  provider: string,
  providerAccountId: string,
): Promise<{ readonly id: string } | null> => {
  const where = { provider_providerAccountId: { provider, providerAccountId } }
  const row = await database.account.findUnique({ where, select: { userId: true } })
  return row === null ? null : { id: row.userId }
}

/** Takes a link away again, but never the last way in. False when it is the last, or was none. */
export const unlink = (database: Database, userId: string, provider: string): Promise<boolean> =>
  database.$transaction(async (transaction) => {
    // Writes first: that takes the row's lock, so that of two at once the second sees what the first has left.
    const user = await transaction.user.update({
      where: { id: userId },
      data: { id: userId },
      include: { accounts: true },
    })
    const isLast = user.passwordHash === null && user.accounts.every((linked) => linked.provider === provider)
    if (isLast) return false
    return (await transaction.account.deleteMany({ where: { userId, provider } })).count > 0
  })
